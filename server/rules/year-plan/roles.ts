/** The roles that may lead a meeting of the year plan. */
export const ROLES = ['CSM', 'AM', 'TAM', 'vCIO'] as const
export type Role = (typeof ROLES)[number]
