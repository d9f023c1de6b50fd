import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { weigh } from '../weigh.ts'
import { absentOf } from '../absent-of.ts'

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
    grrScore: field.score,
    nrrScore: field.score,
    healthScore: field.score.optional().describe('Health guardrail; not in the simple plan'),
  },
  decide({ grrScore, nrrScore, healthScore }, values, positions) {
    const plans = values['PPL-057']
    const plan = positions['am-csm-weights']
    if (plan === null) {
      const says = 'Two plans are printed, 60/25/15 and 60/40, and nothing decides: name one as the position'
      return { missing: ['position'], because: [{ clause: 'PPL-057', says }] }
    }
    if (plan === 'simple') return scored(weigh({ grrScore, nrrScore }, plans.simple))
    if (healthScore === undefined) return { missing: absentOf({ healthScore }, ['healthScore']) }
    return scored(weigh({ grrScore, nrrScore, healthScore }, plans['with-guardrail']))
  },
})

const scored = ({ score, says }: { score: number; says: string }) => ({
  value: { weightedScore: score },
  because: [{ clause: 'PPL-057' as const, says }],
})

/** PPL-058: the weighted score of the vCIO, without any commission per deal. */
export const vcioScore = defineRule({
  id: 'PPL-058',
  title: 'vCIO variable weights',
  clauses: ['PPL-058'],
  parameters: inEdition({ 'PPL-058': { portfolioNrrScore: 50, milestonesScore: 30, alignmentTrendScore: 20 } }),
  input: {
    portfolioNrrScore: field.score.describe('NRR of the A/B accounts, as a score 0-100'),
    milestonesScore: field.score.describe('Roadmap or OKR milestones accepted in QBRs, 0-100'),
    alignmentTrendScore: field.score,
  },
  decide(scores, values) {
    const { score, says } = weigh(scores, values['PPL-058'])
    return { value: { weightedScore: score }, because: [{ clause: 'PPL-058', says }] }
  },
})

/** PPL-059: the weighted score of the TAM. */
export const tamScore = defineRule({
  id: 'PPL-059',
  title: 'TAM variable weights',
  clauses: ['PPL-059'],
  parameters: inEdition({ 'PPL-059': { slaTrendScore: 40, adoptionDeltaScore: 40, lifecycleScore: 20 } }),
  input: {
    slaTrendScore: field.score.describe('SLA and resolution trend, as a score 0-100'),
    adoptionDeltaScore: field.score.describe('Gain of Adoption/DMI, as a score 0-100'),
    lifecycleScore: field.score.describe('Completeness of lifecycle data, 0-100'),
  },
  decide(scores, values) {
    const { score, says } = weigh(scores, values['PPL-059'])
    return { value: { weightedScore: score }, because: [{ clause: 'PPL-059', says }] }
  },
})
