/** The letters that the clauses of one blueprint have in common: `RISK` of `RISK-T02`. */
export const familyOf = (clause: string): string => clause.replace(/-.*$/, '')
