import { z } from 'zod'
import { CopilotError } from '../domain/errors.ts'
import type { Finding } from '../domain/finding.ts'
import type { Rule } from './define-rule.ts'
import { segmentationRules } from './1.1-segmentation/rules.ts'
import { engagementStrategyRules } from './1.2-engagement-strategy/rules.ts'
import { clientExperienceRules } from './2.1-client-experience/rules.ts'
import { technologyAdoptionRules } from './2.2-technology-adoption/rules.ts'
import { engagementRules } from './2.3-engagement/rules.ts'
import { serviceQualityRules } from './2.4-service-quality/rules.ts'
import { serviceLevelAlignmentRules } from './2.5-service-level-alignment/rules.ts'
import { sharedLimitRules } from './3.0-shared-limits/rules.ts'

/** Every rule, in the order of the blueprints. */
export const RULES: readonly Rule[] = [
  ...segmentationRules,
  ...engagementStrategyRules,
  ...clientExperienceRules,
  ...technologyAdoptionRules,
  ...engagementRules,
  ...serviceQualityRules,
  ...serviceLevelAlignmentRules,
  ...sharedLimitRules,
]

const byId = new Map(RULES.map((rule) => [rule.id, rule]))

/** A rule by its id, in any case, or undefined. */
export const findRule = (id: string): Rule | undefined => byId.get(id.trim().toUpperCase())

/** Applies a rule for a day, YYYY-MM-DD. Throws `not-found` for an unknown id; everything else is a finding. */
export function applyRule(id: string, input: unknown, asOf: string): Finding {
  const rule = findRule(id)
  if (rule === undefined) {
    const family = RULES.filter((known) => known.id.startsWith(id.toUpperCase().split('-')[0]!)).map(
      (known) => known.id,
    )
    throw new CopilotError(
      'not-found',
      `There is no rule ${id}; ${family.length > 0 ? `there are ${family.join(', ')}` : 'run "copilot rules" for the list'}.`,
    )
  }
  return rule.apply(input, asOf)
}

/** A rule as JSON: what it takes, what it rests on, which positions a caller may choose. */
export const describeRule = ({ id, title, clauses, input, positions, parameters }: Rule) => ({
  id,
  title,
  clauses,
  input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
  positions,
  parameters,
})

/** One line of a batch, `{ id, rule, input }`, applied. A bad line is an `invalid` finding, never a throw. */
export function applyBatchLine(line: string, asOf: string): Finding & { id: unknown } {
  let id: unknown = null
  let rule = ''
  try {
    const read = JSON.parse(line) as { id?: unknown; rule?: unknown; input?: unknown } | null
    id = read?.id ?? null
    rule = typeof read?.rule === 'string' ? read.rule : ''
    if (rule === '') throw new CopilotError('bad-input', 'The line names no rule.')
    return { id, ...applyRule(rule, read?.input, asOf) }
  } catch (error) {
    const says = error instanceof CopilotError ? error.message : 'The line is not JSON.'
    return { id, rule, asOf, status: 'invalid', value: null, missing: [], because: [], conflicts: [], error: says }
  }
}
