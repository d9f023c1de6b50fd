import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 4.3 read. */
export const assessmentSignals = defineSignals({
  outageOrEscalation: ['flag', 'An outage or an escalation has happened at the client'],
  assessmentReviewed: ['flag', 'The results of an assessment have been reviewed'],
})

const CLIENT = { firstActionHours: null, topic: 'assessment', watches: 'client' } as const

/** The triggers of blueprint 4.3. The days of a segment's cadence it does not print: they are a setting. */
export const assessmentTriggers: readonly Trigger[] = [
  {
    ...CLIENT,
    id: 'ASM-T01',
    title: 'Assessment recurrence overdue',
    when: { signal: 'daysSinceAssessment', above: { setting: 'assessmentCadenceDays' } },
    owner: 'Assessor',
    due: { at: 'by the cadence of the segment' },
    play: 'Repeat the assessment',
    steps: ['Copy the prior event to pre-fill the scores', 'Focus on what changed'],
  },
  {
    ...CLIENT,
    id: 'ASM-T02',
    title: 'Outage or escalation at goal level 1',
    when: {
      all: [
        { signal: 'goalLevel', is: 1 },
        { signal: 'outageOrEscalation', is: true },
      ],
    },
    owner: 'TAM/SDM',
    due: { at: 'as needed' },
    play: 'Ad hoc assessment',
    steps: ['Run an ad hoc assessment'],
  },
  {
    ...CLIENT,
    id: 'ASM-T03',
    title: 'Assessment results reviewed',
    when: { signal: 'assessmentReviewed', is: true },
    owner: 'CSM',
    due: { at: 'at the review' },
    play: 'Update from the assessment',
    steps: [
      'Update roadmap items, playbooks and proposal readiness',
      'Update CS Health, above all Alignment and Adoption',
      'Revalidate Engagement and Alignment',
      'Compare the scores over time',
      'Revisit the Discovery themes for new business change',
    ],
  },
]
