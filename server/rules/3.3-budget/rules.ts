import { budgetVariance } from './budget-variance.ts'

/** The rules of blueprint 3.3, Budget. */
export const budget = [budgetVariance]
