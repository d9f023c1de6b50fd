import { casesIn, examplesOf } from '../examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { riskSegmentTables } from './segment-tables.ts'
import { riskTables } from './tables.ts'

const table = casesIn([...riskTables, ...riskSegmentTables])
const find = (id: string) => riskTables.find((rule) => rule.id === id)!

const step = (when: string, what: string) => ({ when, what })
const stabilize = step('Days 0-3', 'Stabilize: War Room, CTAs within 72 hours')
const engage = step('Days 2-5', 'Executive re-engage with two decisions; Save Plan and recap within 48 hours after it')
const containment = step('Days 0-14', 'H1 containment')
const correction = step('Days 15-60', 'H2 correction')
const execute = step('Weeks 1-8', 'Execute and communicate')

const sections = [
  'H1 Containment (0-14d)',
  'H2 Correction (15-60d)',
  'Risks/Assumptions/Dependencies',
  'Version note',
  'Owner, Date and Budget (or Action) on each action',
]
const members = ['Support Lead', 'PM', 'CSM/TAM', 'AM', 'vCIO/CS Manager']
const whole = { complete: true, absent: [], over: [], under: [] }

/** Cases of the tables, dates and limits of blueprint 4.5, At Risk. */
export const riskTableExamples = [
  table('RISK-01', [
    [{ issue: 'tickets' }, { bucket: 'Service' }],
    [{ issue: 'projects' }, { bucket: 'Delivery' }],
    [{ issue: 'cadence misalignment' }, { bucket: 'Strategic' }],
    [{ issue: 'AR dispute' }, { bucket: 'Financial' }],
    [{ issue: 'scope mismatch' }, { bucket: 'Financial' }],
  ]),
  table('RISK-04', [
    [{ day: 0 }, { active: [step('Day 0', 'Detect, log, classify, assign, acknowledge'), stabilize, containment] }],
    [{ day: 3 }, { active: [stabilize, engage, containment, execute] }],
    [{ day: 6 }, { active: [containment, execute] }],
    [{ day: 14 }, { active: [containment, execute] }],
    [{ day: 15 }, { active: [correction, execute] }],
    [{ day: 20 }, { active: [correction, execute] }],
    [{ day: 56 }, { active: [correction, execute] }],
    [{ day: 57 }, { active: [correction] }],
    [{ day: 60 }, { active: [correction] }],
    [{ day: 61 }, { active: [step('After day 60', 'Leadership, contract review')] }],
  ]),
  examplesOf(find('RISK-05'), [
    ...targetEdges(
      'RISK-05',
      { hoursAfterMeeting: 48, businessDaysToPlan: 5 },
      { hoursAfterMeeting: [48.5], businessDaysToPlan: [6, 7] },
    ),
    {
      name: 'until when the plan is out that is decided on a day',
      proves: ['RISK-05'],
      input: { since: '2027-02-09' },
      value: {
        meets: {},
        measured: {},
        allMet: null,
        dueOn: { hoursAfterMeeting: '2027-02-11', businessDaysToPlan: '2027-02-16' },
      },
    },
  ]),
  table('RISK-06', [
    [{ present: sections, pages: 1 }, whole],
    [
      { present: [sections[0], sections[3]], pages: 1 },
      { ...whole, complete: false, absent: [sections[1], sections[2], sections[4]] },
    ],
    [
      { present: sections, pages: 2 },
      { ...whole, complete: false, over: ['pages'] },
    ],
  ]),
  table('RISK-07', [
    [
      { segment: 'A' },
      {
        presenter: 'vCIO',
        mode: 'Live executive session',
        sessionWithinBusinessDays: 5,
        response: ['Monthly progress until green'],
        inForce: 'RISK-08: weekly e-mail and bi-weekly touch',
      },
    ],
  ]),
  table('RISK-08', [
    [{ segment: 'D' }, { weeks: '1-8', email: 'weekly e-mail', touch: 'may be dropped' }],
    [{ segment: 'B' }, { weeks: '1-8', email: 'weekly progress e-mail', touch: 'bi-weekly' }],
  ]),
  examplesOf(find('RISK-09'), [
    ...targetEdges(
      'RISK-09',
      {
        acknowledgeHighHours: 4,
        businessDaysToPlan: 5,
        firstActionHours: 72,
        actionsOnTimePercent: 90,
        resolutionDays: 30,
        repeatRiskPercent: 9.99,
      },
      {
        acknowledgeHighHours: [4.01],
        businessDaysToPlan: [6],
        firstActionHours: [72.01],
        actionsOnTimePercent: [89],
        resolutionDays: [31],
        repeatRiskPercent: [10],
      },
    ),
    {
      name: 'a repeat rate of 8% meets its target',
      proves: ['RISK-09'],
      input: { repeatRiskPercent: 8 },
      value: { meets: { repeatRiskPercent: true }, measured: { repeatRiskPercent: 8 }, allMet: null },
      missing: [
        'acknowledgeHighHours',
        'businessDaysToPlan',
        'firstActionHours',
        'actionsOnTimePercent',
        'resolutionDays',
      ],
    },
  ]),
  table('RISK-11', [
    [{ present: members }, whole],
    [{ present: members.slice(0, 4) }, { ...whole, complete: false, absent: ['vCIO/CS Manager'] }],
  ]),
  table('RISK-12', [
    [{}, { frequency: 'quarterly', owner: 'Governance', topics: ['Risk trends', 'Root causes', 'Time-to-green'] }],
  ]),
]
