import { askReadiness } from './ask-readiness.ts'

/** The rules of blueprint 4.4, Meeting. */
export const meeting = [askReadiness]
