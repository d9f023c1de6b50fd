import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { reaches } from '../kinds/measure.ts'

const minutes = field.amount.describe('Minutes')

/** RHY-03: whether a meeting and its opening Snapshot keep to their time. One that does not settles it alone. */
export const meetingTimebox = defineRule({
  id: 'RHY-03',
  kind: 'targets',
  title: 'Timebox of Engagement meetings',
  clauses: ['RHY-03'],
  parameters: inEdition({
    'RHY-03': {
      strategic: { atLeast: 30, atMost: 45 },
      tactical: { atLeast: 20, atMost: 30 },
      snapshot: { atMost: 5 },
    },
  }),
  input: { type: z.enum(['strategic', 'tactical']), minutes, snapshotMinutes: minutes.optional() },
  decide({ type, minutes: length, snapshotMinutes }, values) {
    const limits = values['RHY-03']
    const meeting = reaches(Exact.of(length), limits[type])
    const because = [{ clause: 'RHY-03' as const, says: `Minutes of a ${type} meeting: ${meeting.says}` }]
    if (snapshotMinutes === undefined) {
      const missing = ['snapshotMinutes']
      if (meeting.met) return { missing, because }
      return { value: { fits: false, meetingFits: false, snapshotFits: null }, missing, because }
    }
    const snapshot = reaches(Exact.of(snapshotMinutes), limits.snapshot)
    return {
      value: { fits: meeting.met && snapshot.met, meetingFits: meeting.met, snapshotFits: snapshot.met },
      because: [...because, { clause: 'RHY-03', says: `Minutes of the Snapshot: ${snapshot.says}` }],
    }
  },
})
