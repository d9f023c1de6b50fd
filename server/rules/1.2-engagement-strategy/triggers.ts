import { defineSignals } from '../signals/signal.ts'
import type { Condition } from '../triggers/condition.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 1.2 read. */
export const engagementStrategySignals = defineSignals({
  healthTrendChanged: ['flag', 'The health trend of the client changed, up or down; no size is given'],
  incidentRateSpiked: ['flag', 'The rate of incidents spiked; no size is given'],
  exceptionAgeRising: ['flag', 'The age of the exceptions to the standards rises; no number of days is given'],
  monthsAboveCostToServe: ['months', 'Months in a row above the cost-to-serve target that the provider has set'],
  trustGrew: ['flag', "The client trusts the provider more, by the provider's own judgement"],
})

const onSegmentD = (condition: Condition): Condition => ({ all: [{ signal: 'segment', is: 'D' }, condition] })

const defenseLoop = {
  owner: null,
  due: null,
  firstActionHours: null,
  play: 'Defense Loop',
  steps: [
    'Risk Visibility: rank the risks in the living register',
    'Stability Alignment: agree standards, change windows and escalation paths',
    'Value Assurance: brief the executives on continuity and spend',
  ],
  watches: 'client',
} as const

/** The triggers of blueprint 1.2; those of the Defense Loop hold for Segment D. */
export const engagementStrategyTriggers: readonly Trigger[] = [
  {
    id: 'ES-17',
    title: 'Health trend change',
    when: { signal: 'healthTrendChanged', is: true },
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Adjust the cadence',
    steps: ['Open a CTA with an owner, a due date and a checklist', 'Adjust the cadence'],
    topic: 'cadence',
    watches: 'client',
  },
  {
    ...defenseLoop,
    id: 'DEF-01',
    title: 'Spike in incident rates of a D account',
    when: onSegmentD({ signal: 'incidentRateSpiked', is: true }),
    topic: 'incidents',
  },
  {
    ...defenseLoop,
    id: 'DEF-02',
    title: 'Rising exception age of a D account',
    when: onSegmentD({ signal: 'exceptionAgeRising', is: true }),
    topic: 'standards',
  },
  {
    ...defenseLoop,
    id: 'DEF-03',
    title: 'D account two months above the cost-to-serve target',
    when: onSegmentD({ signal: 'monthsAboveCostToServe', atLeast: 2 }),
    topic: 'cost',
  },
  {
    id: 'DEF-05',
    title: 'Trust of a D client grows',
    when: onSegmentD({ signal: 'trustGrew', is: true }),
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Move to a higher segment',
    steps: [
      'Open a CTA with an owner, a due date and a checklist',
      'Move the client up: to C with maturity, to B with appetite',
      'Introduce the Growth Loop',
    ],
    topic: 'segment',
    watches: 'client',
  },
]
