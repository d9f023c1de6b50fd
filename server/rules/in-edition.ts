import type { Dated } from './dated.ts'

/** Numbers and tables that hold from the first edition of the blueprints on, by clause. */
export const inEdition = <Values extends object>(values: Values): Dated<Values>[] => [
  { from: '2025-01-01', edition: '2025-1', reviewedOn: '2026-11-26', values },
]
