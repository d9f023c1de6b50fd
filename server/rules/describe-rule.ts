import { z } from 'zod'
import type { Rule } from './define-rule.ts'

/** A rule as JSON, with the schema of its input and its dated numbers by clause. */
export function describeRule({ id, kind, title, clauses, input, positions, parameters }: Rule) {
  return {
    id,
    kind,
    title,
    clauses: [...clauses],
    input: z.toJSONSchema(input),
    positions: [...positions],
    parameters: parameters.map(({ from, edition, reviewedOn, values }) => ({
      from,
      edition,
      reviewedOn,
      values: Object.fromEntries(Object.entries(values).filter(([clause]) => clauses.includes(clause))),
    })),
  }
}
