import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { meetingTimebox } from './meeting-timebox.ts'
import { meetingTiming } from './meeting-timing.ts'
import { quarterClose } from './quarter-close.ts'
import { engagementRhythm } from './rules.ts'
import { rhythmTableExamples } from './table-examples.ts'
import { rhythmEdges } from './trigger-edges.ts'
import { rhythmTriggers } from './triggers.ts'

const fits = { fits: true, meetingFits: true, snapshotFits: true }
const tooLong = { fits: false, meetingFits: false, snapshotFits: true }
const closed = { closed: true, decisionsWithoutArtifact: 0 }
const notClosed = { closed: false, decisionsWithoutArtifact: 0 }

export const examples = [
  ...triggerExamples(rhythmTriggers, engagementRhythm, rhythmEdges),
  ...rhythmTableExamples,
  examplesOf(meetingTiming, [
    {
      name: 'the worked example, with its hours shown',
      proves: ['RHY-02'],
      input: { meetingOn: '2025-06-11' },
      value: { packDueOn: '2025-06-04', recapDueOn: '2025-06-13', ctasDueOn: '2025-06-14' },
      says: 'recap 48 hours and CTAs 72 hours after',
    },
    {
      name: 'to the minute from the end of the meeting',
      proves: ['RHY-02'],
      input: { meetingEndedAt: '2026-06-09T14:30:00Z' },
      value: { packDueOn: '2026-06-02', recapDueAt: '2026-06-11 14:30', ctasDueAt: '2026-06-12 14:30' },
    },
    ...limitExamples(
      ['RHY-02'],
      [[{ meetingOn: '2025-06-30' }, { packDueOn: '2025-06-23', recapDueOn: '2025-07-02', ctasDueOn: '2025-07-03' }]],
    ),
  ]),
  examplesOf(meetingTimebox, [
    ...limitExamples(
      ['RHY-03'],
      [
        [{ type: 'strategic', minutes: 40, snapshotMinutes: 5 }, fits],
        [{ type: 'strategic', minutes: 30, snapshotMinutes: 5 }, fits],
        [{ type: 'strategic', minutes: 45, snapshotMinutes: 5 }, fits],
        [{ type: 'strategic', minutes: 29, snapshotMinutes: 5 }, tooLong],
        [{ type: 'strategic', minutes: 46, snapshotMinutes: 5 }, tooLong],
        [
          { type: 'strategic', minutes: 40, snapshotMinutes: 5.5 },
          { fits: false, meetingFits: true, snapshotFits: false },
        ],
        [{ type: 'tactical', minutes: 40, snapshotMinutes: 3 }, tooLong],
        [{ type: 'tactical', minutes: 30, snapshotMinutes: 3 }, fits],
        [{ type: 'tactical', minutes: 31, snapshotMinutes: 3 }, tooLong],
        [{ type: 'tactical', minutes: 20, snapshotMinutes: 3 }, fits],
        [{ type: 'tactical', minutes: 19, snapshotMinutes: 3 }, tooLong],
      ],
    ),
    {
      name: 'a meeting in time settles nothing without its Snapshot',
      proves: ['RHY-03'],
      input: { type: 'strategic', minutes: 40 },
      status: 'unknown',
      missing: ['snapshotMinutes'],
    },
    {
      name: 'a meeting that is too long settles it',
      proves: ['RHY-03'],
      input: { type: 'tactical', minutes: 40 },
      value: { fits: false, meetingFits: false, snapshotFits: null },
      missing: ['snapshotMinutes'],
    },
  ]),
  examplesOf(quarterClose, [
    ...limitExamples(
      ['RHY-05'],
      [
        [
          { decisions: 10, withNextArtifact: 10, declines: 10, withReason: 9 },
          { ...closed, reasonPercent: 90 },
        ],
        [
          { decisions: 10, withNextArtifact: 9, declines: 4, withReason: 4 },
          { closed: false, decisionsWithoutArtifact: 1, reasonPercent: 100 },
        ],
        [
          { decisions: 10, withNextArtifact: 10, declines: 100, withReason: 89 },
          { ...notClosed, reasonPercent: 89 },
        ],
        [
          { decisions: 0, withNextArtifact: 0, declines: 0, withReason: 0 },
          { ...closed, reasonPercent: null },
        ],
      ],
    ),
    {
      name: 'more artifacts than decisions cannot be',
      proves: ['RHY-05'],
      input: { decisions: 1, withNextArtifact: 2, declines: 0, withReason: 0 },
      status: 'invalid',
    },
    {
      name: 'more reasons than declines cannot be',
      proves: ['RHY-05'],
      input: { decisions: 1, withNextArtifact: 1, declines: 0, withReason: 1 },
      status: 'invalid',
    },
    {
      name: 'without the declines it is not known',
      proves: ['RHY-05'],
      input: { decisions: 1, withNextArtifact: 1 },
      status: 'unknown',
      missing: ['declines', 'withReason'],
    },
  ]),
]
