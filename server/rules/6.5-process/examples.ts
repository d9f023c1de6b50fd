import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { processOfEvent } from './process-of-event.ts'
import { processTechnology } from './rules.ts'

const table = casesIn(processTechnology)
const milestone = { event: 'Roadmap milestone' }

export const examples = [
  examplesOf(processOfEvent, [
    ...limitExamples(
      ['TEC-121'],
      [
        [{ event: 'New stakeholder' }, { starts: ['Discovery Intake'] }],
        [{ event: 'Usage drop' }, { starts: ['Assessment'] }],
        [{ event: 'QBR approaching' }, { starts: ['Discovery Intake form', 'Meeting agenda'] }],
        [{ ...milestone, position: 'governance-meeting' }, { starts: ['Governance meeting'] }],
        [{ ...milestone, position: 'assessment-or-update' }, { starts: ['Follow-up assessment or initiative update'] }],
      ],
    ),
    {
      name: 'a roadmap milestone has two readings, and none is in force',
      proves: ['TEC-121'],
      input: milestone,
      status: 'unknown',
      says: 'two processes',
    },
  ]),
  table('TEC-122', [
    [
      { goalLevel: 3 },
      { rhythm: 'Hybrid', work: ['Scheduled meetings', 'Deep dives on signals such as usage or ticket volume'] },
    ],
    [
      { goalLevel: 2 },
      { rhythm: 'Fixed cadences, basic automation', work: ['Monthly reviews', 'Standard discovery surveys'] },
    ],
    [
      { goalLevel: 5 },
      {
        rhythm: 'Full orchestration on real-time signals',
        work: ['Meetings and assessments start dynamically', 'Playbooks adjust themselves'],
      },
    ],
  ]),
]
