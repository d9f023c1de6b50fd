import { createHash } from 'node:crypto'
import type { RecapDraft, Verdict } from '../domain/recap-draft.ts'
import { DECISION_LIMIT } from '../drafts/recap/choose-decisions.ts'
import type { RecapPlan, RecapProse } from '../drafts/recap/recap.ts'
import { checkRecapProse } from '../guardrails/check-recap-prose.ts'
import { renderRecap } from '../render/recap-markdown.ts'

/** Puts the facts into the prose, renders the recap and adds the proof: facts, checks, editions and a hash of it all. */
export function sealRecap(
  plan: RecapPlan,
  prose: RecapProse,
  { editions, ...origin }: Pick<RecapDraft, 'model' | 'usage' | 'notices'> & { editions: Record<string, string> },
): RecapDraft {
  const fill = (words: string) =>
    words.replaceAll(/{{fact:([\w-]+)}}/g, (_, id: string) => plan.facts.find((fact) => fact.id === id)?.display ?? '')
  const { client, meetingEndedAt, recapDue, recapStatus, firstActionDue, backlog, risks, nextCadence } = plan
  const recap = {
    kind: 'recap' as const,
    client,
    meetingEndedAt,
    recapDue,
    recapStatus,
    firstActionDue,
    decisions: plan.decisions.map(({ line: _line, reason: _reason, ...decision }) => ({
      ...decision,
      whyNow: fill(prose.whyNow[decision.id] ?? ''),
    })),
    backlog,
    risks,
    heard: fill(prose.heard),
    changed: fill(prose.changed),
    nextCadence,
  }
  const checks = verdictsOf(plan, prose)
  const proof = { facts: plan.facts, checks, editions }
  const hash = createHash('sha256')
    .update(JSON.stringify([recap, proof]))
    .digest('hex')
  return { ...recap, markdown: renderRecap(recap), ...origin, proof: { ...proof, hash } }
}

function verdictsOf(plan: RecapPlan, prose: RecapProse): Verdict[] {
  const objections = checkRecapProse(prose, plan)
  const uncounted = plan.decisions.filter(({ creditCounts, absent }) => creditCounts && absent.length > 0)
  return [
    {
      check: 'two-decisions',
      clause: 'GEN-01',
      holds: plan.decisions.length <= DECISION_LIMIT,
      says: `${plan.decisions.length} of at most ${DECISION_LIMIT} decisions, ${plan.backlog.length} on the backlog`,
    },
    {
      check: 'credit-gate',
      clause: 'GEN-02',
      holds: uncounted.length === 0,
      says: `${plan.decisions.filter(({ creditCounts }) => creditCounts).length} of ${plan.decisions.length} count for credit`,
    },
    {
      check: 'recap-in-48-hours',
      clause: 'GEN-04',
      holds: plan.recapStatus !== 'overdue' && plan.recapStatus !== 'late',
      says: `${plan.recapStatus}, due ${plan.recapDue}`,
    },
    { check: 'first-action-in-72-hours', clause: 'GEN-05', holds: true, says: `due ${plan.firstActionDue}` },
    {
      check: 'prose-points-to-facts',
      clause: 'GEN-04',
      holds: objections.length === 0,
      says: objections.map(({ says }) => says).join(' ') || 'no number, date or name outside the fact table',
    },
  ]
}
