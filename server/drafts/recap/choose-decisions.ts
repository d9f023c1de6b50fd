import { applyRule } from '../../rules/index.ts'
import type { Candidate } from './find-decisions.ts'
import type { BacklogItem, RecapPlan } from './recap.ts'

/** Two decisions a meeting, and no more (GEN-01). */
export const DECISION_LIMIT = 2

type PlannedDecision = RecapPlan['decisions'][number]

/**
 * The decisions that the recap states and the backlog that it keeps apart. What was decided comes before what was
 * only proposed; among equals, the one that lacks least for credit, then the one written first.
 */
export function chooseDecisions(
  candidates: Candidate[],
  asOf: string,
): { decisions: PlannedDecision[]; backlog: BacklogItem[] } {
  const judged = candidates.map((candidate) => ({ candidate, ...creditOf(candidate, asOf) }))
  const decided = judged
    .filter(({ candidate }) => candidate.standing === 'decided')
    .toSorted((a, b) => a.absent.length - b.absent.length || a.candidate.line - b.candidate.line)
  const chosen = decided.slice(0, DECISION_LIMIT).toSorted((a, b) => a.candidate.line - b.candidate.line)

  const decisions = chosen.map(({ candidate, creditCounts, absent }, at): PlannedDecision => {
    const { title, owner, date, budget, inWriting, line, reason } = candidate
    return { id: `D${at + 1}`, title, owner, date, budget, inWriting, creditCounts, absent, line, reason }
  })
  const backlog = judged
    .filter(({ candidate }) => !chosen.some((kept) => kept.candidate === candidate))
    .map(({ candidate, absent }) => ({
      title: candidate.title,
      line: candidate.line,
      reason: reasonFor(candidate, absent),
    }))
  return { decisions, backlog }
}

function creditOf({ owner, date, budget, inWriting }: Candidate, asOf: string) {
  const { value, missing } = applyRule('GEN-02', { owner, date, budget, inWriting }, asOf)
  const absent = Array.isArray(value?.['absent']) ? value['absent'].map(String) : missing
  return {
    creditCounts: value?.['creditCounts'] === true,
    absent: absent.map((name) => (name === 'inWriting' ? 'in writing' : name)),
  }
}

function reasonFor({ standing }: Candidate, absent: string[]) {
  if (standing === 'declined') return 'It was turned down in the meeting.'
  if (standing === 'proposed') return 'It was raised but not decided; bring it to the next meeting.'
  const lacks = absent.length > 0 ? ` and it lacks ${absent.join(', ')}` : ''
  return `A meeting carries at most two decisions${lacks}.`
}
