import { gatherParts } from '../gather-parts.ts'
import { coverage } from './rules/coverage.ts'
import { diff } from './rules/diff.ts'
import { find } from './rules/find.ts'
import { lint } from './rules/lint.ts'
import { list } from './rules/list.ts'

export const rules = gatherParts({
  name: 'rules',
  summary: 'List the rules with their inputs and clauses, or say how much of the blueprints they compute.',
  example: 'rules --json',
  parts: [find, coverage, lint, diff],
  otherwise: list,
})
