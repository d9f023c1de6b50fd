import { type Example, examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { engagementColour } from './engagement-colour.ts'
import { engagementExpansionGate } from './engagement-expansion-gate.ts'
import { engagementScoreColour } from './engagement-score-colour.ts'
import { engagementScore } from './engagement-score.ts'
import { engagement } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { engagementEdges } from './trigger-edges.ts'
import { engagementTriggers } from './triggers.ts'

const green = { colour: 'green' }
const yellow = { colour: 'yellow' }
const red = { colour: 'red' }

const printed = { cadenceAdherence: 90, stakeholderMix: 70, decisionVelocity: 65, followUpClosure: 80 }
const none = { cadenceAdherence: 0, stakeholderMix: 0, decisionVelocity: 0, followUpClosure: 0 }

const healthy = {
  cadence: 90,
  daysSinceSponsorSeen: 120,
  recapOnTime: 95,
  qbrsWithDecision: 70,
  decisionsInLastTwoQbrs: 1,
  complaintTags: [],
}
const but = (change: Record<string, unknown>) => ({ ...healthy, ...change })

const unknowns: Example[] = Object.keys(healthy).map((name) => ({
  name: `without ${name} all that is green leaves the colour unknown`,
  proves: ['ENG-04'],
  input: but({ [name]: null }),
  status: 'unknown',
  missing: [name],
}))

export const examples = [
  ...triggerExamples(engagementTriggers, engagement, engagementEdges),
  ...tableExamples,
  examplesOf(engagementScore, [
    {
      name: 'what the one signal that lacks must be for green',
      proves: ['ENG-02'],
      input: { segment: 'B', cadenceAdherence: 80, stakeholderMix: 70, decisionVelocity: 60 },
      value: { score: null, needed: { followUpClosure: 100 } },
      missing: ['followUpClosure'],
      says: 'Green from 75 needs follow up closure of at least 100',
    },
    {
      name: 'the worked example; the blueprint misprints its sum',
      proves: ['ENG-01'],
      input: printed,
      value: { score: 76.25 },
      printed: 77.25,
    },
    ...limitExamples(
      ['ENG-01'],
      [
        [{ ...printed, position: 'printed' }, { score: 77.25 }],
        [{ ...none, cadenceAdherence: 100, position: 'printed' }, { score: 30 }],
        [{ ...none, cadenceAdherence: 100 }, { score: 30 }],
        [{ ...none, stakeholderMix: 100 }, { score: 30 }],
        [{ ...none, decisionVelocity: 100 }, { score: 25 }],
        [{ ...none, followUpClosure: 100 }, { score: 15 }],
        [{ ...none, followUpClosure: 33.3 }, { score: 5 }],
        [{ ...none, followUpClosure: 33.27 }, { score: 4.99 }],
      ],
    ),
  ]),
  examplesOf(engagementScoreColour, [
    ...printedExamples(['ENG-02'], [[{ segment: 'B', score: 77.25 }, green]]),
    ...limitExamples(
      ['ENG-02', 'ENG-04'],
      [
        [{ segment: 'B', score: 76.25 }, green],
        [{ segment: 'A', score: 80 }, green],
        [{ segment: 'A', score: 79.99 }, yellow],
        [{ segment: 'A', score: 70 }, yellow],
        [{ segment: 'A', score: 69.99 }, red],
        [{ segment: 'B', score: 75 }, green],
        [{ segment: 'B', score: 74.99 }, yellow],
        [{ segment: 'B', score: 60 }, yellow],
        [{ segment: 'B', score: 59.99 }, red],
        [{ segment: 'C', score: 70 }, green],
        [{ segment: 'C', score: 69.99 }, yellow],
        [{ segment: 'C', score: 55 }, yellow],
        [{ segment: 'C', score: 54.99 }, red],
        [{ segment: 'D', score: 70 }, green],
        [{ segment: 'D', score: 54.99, position: 'weighted-score' }, red],
      ],
    ),
  ]),
  examplesOf(engagementColour, [
    {
      name: 'one signal slips, and every other is told to be green',
      proves: ['ENG-04'],
      input: { cadence: 85, othersGreen: true },
      value: { colour: 'yellow' },
    },
    {
      name: 'nothing but that the others are green tells no colour',
      proves: ['ENG-04'],
      input: { othersGreen: true },
      status: 'unknown',
      missing: [
        'cadence',
        'daysSinceSponsorSeen',
        'recapOnTime',
        'qbrsWithDecision',
        'decisionsInLastTwoQbrs',
        'complaintTags',
      ],
    },
    ...limitExamples(
      ['ENG-04'],
      [
        [healthy, green],
        [but({ cadence: 89.99 }), yellow],
        [but({ cadence: 80 }), yellow],
        [but({ cadence: 79.99 }), red],
        [but({ recapOnTime: 94.99 }), yellow],
        [but({ recapOnTime: 80 }), yellow],
        [but({ recapOnTime: 79.99 }), red],
        [but({ daysSinceSponsorSeen: 121 }), red],
        [but({ daysSinceSponsorSeen: 121, position: 'yellow' }), yellow],
        [but({ daysSinceSponsorSeen: 120, position: 'yellow' }), green],
        [but({ qbrsWithDecision: 69.99 }), yellow],
        [but({ qbrsWithDecision: 0 }), yellow],
        [but({ decisionsInLastTwoQbrs: 0 }), red],
        [but({ complaintTags: ['Cadence'] }), green],
        [but({ complaintTags: ['Relevance'] }), red],
        [but({ complaintTags: ['Cadence', 'follow through'] }), red],
        [but({ complaintTags: ['quality'] }), red],
        [but({ cadence: 85, recapOnTime: 90 }), yellow],
      ],
    ),
    ...unknowns,
    {
      name: 'one red signal settles it alone',
      proves: ['ENG-04'],
      input: { cadence: 10 },
      value: red,
      missing: ['daysSinceSponsorSeen', 'recapOnTime', 'qbrsWithDecision', 'decisionsInLastTwoQbrs', 'complaintTags'],
    },
    ...limitExamples(['ENG-02'], [[{ segment: 'B', score: 74.99, position: 'weighted-score' }, yellow]]),
    {
      name: 'the weighted score needs a score and a segment',
      proves: ['ENG-02'],
      input: but({ position: 'weighted-score' }),
      status: 'unknown',
      missing: ['segment', 'score'],
    },
  ]),
  examplesOf(
    engagementExpansionGate,
    limitExamples(
      ['ENG-07'],
      [
        [{ consecutiveRedMonths: 1 }, { expansionGated: false }],
        [{ consecutiveRedMonths: 2 }, { expansionGated: true }],
        [{ consecutiveRedMonths: 1, position: 'any-red' }, { expansionGated: true }],
        [{ consecutiveRedMonths: 0, position: 'any-red' }, { expansionGated: false }],
      ],
    ),
  ),
]
