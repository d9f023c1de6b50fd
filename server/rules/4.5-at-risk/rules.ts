import { acknowledgeDeadline } from './acknowledge-deadline.ts'

/** The rules of blueprint 4.5, At Risk. */
export const atRisk = [acknowledgeDeadline]
