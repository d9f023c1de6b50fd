const ACRONYMS = /\b(dmi|sla|cx|qbrs?|mfa|nps|mrr|csm|kpi|csat)\b/g

/** The name of an input as words: `daysSinceSponsorSeen` is "days since sponsor seen". */
export const sayInput = (name: string): string =>
  name
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll(ACRONYMS, (word) => (word === 'qbrs' ? 'QBRs' : word.toUpperCase()))

/** The value of an input as words; an empty list is "none". */
export function sayInputValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(String).join(' and ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
