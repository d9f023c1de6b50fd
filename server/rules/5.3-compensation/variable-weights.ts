import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { weigh } from '../weigh.ts'
import { absentOf } from '../absent-of.ts'
import { splitByWeights } from './split-by-weights.ts'

const variablePay = field.money.optional().describe('Variable pay to split by the weights, in place of scores')

/**
 * PPL-057: the weighted score of AM and CSM. Nothing decides between the two printed plans, so it needs a position. How
 * a metric becomes a score is not printed.
 */
export const amCsmScore = defineRule({
  id: 'PPL-057',
  title: 'AM/CSM variable weights',
  clauses: ['PPL-057'],
  parameters: inEdition({
    'PPL-057': {
      'with-guardrail': { grrScore: 60, nrrScore: 25, healthScore: 15 },
      simple: { grrScore: 60, nrrScore: 40 },
    },
  }),
  conflicts: ['am-csm-weights'],
  input: {
    grrScore: field.score.optional(),
    nrrScore: field.score.optional(),
    healthScore: field.score.optional().describe('Health guardrail; not in the simple plan'),
    variablePay,
  },
  decide({ grrScore, nrrScore, healthScore, variablePay: pay }, values, positions) {
    const plans = values['PPL-057']
    const plan = positions['am-csm-weights']
    const areScored = [grrScore, nrrScore, healthScore].some((score) => score !== undefined)
    if (pay !== undefined && !areScored) return splitOfPlans(pay, plans, plan)
    if (plan === null) {
      const says = 'Two plans are printed, 60/25/15 and 60/40, and nothing decides: name one as the position'
      return { missing: ['position'], because: [{ clause: 'PPL-057', says }] }
    }
    if (grrScore === undefined || nrrScore === undefined)
      return { missing: absentOf({ grrScore, nrrScore }, ['grrScore', 'nrrScore']) }
    if (plan === 'simple') return scored(weigh({ grrScore, nrrScore }, plans.simple))
    if (healthScore === undefined) return { missing: absentOf({ healthScore }, ['healthScore']) }
    return scored(weigh({ grrScore, nrrScore, healthScore }, plans['with-guardrail']))
  },
})

type Plans = Record<'with-guardrail' | 'simple', Record<string, number>>

/** The parts of an amount in one plan, or in both where nothing decides between them. */
function splitOfPlans(pay: number, plans: Plans, plan: keyof Plans | null) {
  const chosen = plan === null ? (['with-guardrail', 'simple'] as const) : [plan]
  const splits = chosen.map((name) => ({ name, ...splitByWeights(pay, plans[name]) }))
  return {
    value: { split: Object.fromEntries(splits.map(({ name, parts }) => [name, parts])) },
    because: splits.map(({ name, says }) => ({ clause: 'PPL-057' as const, says: `${PLAN_NAMES[name]}: ${says}` })),
  }
}

const PLAN_NAMES = { 'with-guardrail': 'Plan with guardrail', simple: 'Simple plan' }

const scored = ({ score, says }: { score: number; says: string }) => ({
  value: { weightedScore: score },
  because: [{ clause: 'PPL-057' as const, says }],
})

/** The weighted score, or the parts of an amount where that is given and no score is. */
function weighedOrSplit<const Clause extends string, Name extends string>(
  clause: Clause,
  { variablePay: pay, ...given }: { variablePay?: number | undefined } & Readonly<Record<string, number | undefined>>,
  weights: Readonly<Record<Name, number>>,
) {
  const names = Object.keys(weights) as Name[]
  if (pay !== undefined && names.every((name) => given[name] === undefined)) {
    const { parts, says } = splitByWeights(pay, weights)
    return { value: { split: parts }, because: [{ clause, says }] }
  }
  const missing = absentOf(given, names)
  if (missing.length > 0) return { missing }
  const { score, says } = weigh<Name>(given as Record<Name, number>, weights)
  return { value: { weightedScore: score }, because: [{ clause, says }] }
}

/** PPL-058: the weighted score of the vCIO, without any commission per deal. */
export const vcioScore = defineRule({
  id: 'PPL-058',
  title: 'vCIO variable weights',
  clauses: ['PPL-058'],
  parameters: inEdition({ 'PPL-058': { portfolioNrrScore: 50, milestonesScore: 30, alignmentTrendScore: 20 } }),
  input: {
    portfolioNrrScore: field.score.optional().describe('NRR of the A/B accounts, as a score 0-100'),
    milestonesScore: field.score.optional().describe('Roadmap or OKR milestones accepted in QBRs, 0-100'),
    alignmentTrendScore: field.score.optional(),
    variablePay,
  },
  decide(input, values) {
    return weighedOrSplit('PPL-058', input, values['PPL-058'])
  },
})

/** PPL-059: the weighted score of the TAM. */
export const tamScore = defineRule({
  id: 'PPL-059',
  title: 'TAM variable weights',
  clauses: ['PPL-059'],
  parameters: inEdition({ 'PPL-059': { slaTrendScore: 40, adoptionDeltaScore: 40, lifecycleScore: 20 } }),
  input: {
    slaTrendScore: field.score.optional().describe('SLA and resolution trend, as a score 0-100'),
    adoptionDeltaScore: field.score.optional().describe('Gain of Adoption/DMI, as a score 0-100'),
    lifecycleScore: field.score.optional().describe('Completeness of lifecycle data, 0-100'),
    variablePay,
  },
  decide(input, values) {
    return weighedOrSplit('PPL-059', input, values['PPL-059'])
  },
})
