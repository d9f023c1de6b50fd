import type { ChoiceQuestion } from './assessment.ts'

const signs = (stage: number, options: Record<string, string>): ChoiceQuestion => ({
  id: `signs-${stage}`,
  asks: `Which signs of the move from stage ${stage} to ${stage + 1} show?`,
  clause: 'ORG-126',
  at: stage,
  kind: 'several',
  options: Object.entries(options).map(([id, says]) => ({ id, says })),
})

/** The signs that a CS stage is outgrown (ORG-126), by the stage that is left. */
export const STAGE_SIGNS: readonly ChoiceQuestion[] = [
  signs(1, {
    'owner-skips-meetings': 'the owner skips or wings strategy meetings',
    'inconsistent-service': 'service or communication is inconsistent',
    'no-preparation-time': 'no time for QBR preparation, follow-up or roadmap documents',
    'shallow-relationships': 'revenue is up, the depth of relationships down',
    'owner-wants-other-work': 'the owner wants business development or operations',
  }),
  signs(2, {
    'tasks-dropped': 'CS tasks are dropped, duplicated or delayed',
    'am-overwhelmed': 'the AM is overwhelmed or unclear on ownership',
    'owner-in-strategy': 'the owner is still heavy in strategy talks',
    'uneven-roadmaps': 'some clients have a roadmap, others none',
    'no-follow-through': 'no one owns the follow-through',
  }),
  signs(3, {
    'inconsistent-coordination': 'AMs, vCIOs and possibly TAMs are full-time, but coordinate inconsistently',
    'depends-on-person': 'the experience depends on the person',
    'stalled-initiatives': 'initiatives are proposed, then stall',
    'uneven-roles': 'some roles do well, others struggle',
    'effect-not-seen': 'the effect of CS on retention or expansion is not seen at scale',
  }),
  signs(4, {
    'organisational-limits': 'roles, rhythm and team exist, but the organisation sets limits',
    'no-executive-owner': 'no executive owns the CS strategy',
    'metrics-outside-okrs': 'CS metrics such as health, maturity and retention are outside the company OKRs',
    'weak-feedback-loops': 'feedback loops with Product, Sales and Delivery are inconsistent',
    'misaligned-operations': 'operations across products, verticals or regions are misaligned',
  }),
]
