import { describe, expect, test } from 'vitest'
import { planRuleCalls } from '../plan-rule-calls.ts'

type Call = [rule: string, input: Record<string, unknown>]

const PLANNED: [question: string, ...calls: Call[]][] = [
  [
    'Which MRR must a client have so that 5% at $80 per hour pays for 24 hours a year?',
    ['FND-16', { csPercent: 5, hourlyCost: 80, hoursWanted: 24 }],
  ],
  ['What MRR do we need at 6% so the annual CS budget is $7,200?', ['FND-16', { csPercent: 6, budgetWanted: 7200 }]],
  [
    '35 clients like this: $2,500 a month, 4 %, $75 an hour. Total hours for the lot?',
    ['FND-16', { mrr: 2500, csPercent: 4, hourlyCost: 75, clients: 35 }],
  ],
  [
    'A move from Boutique to Premium on $9k MRR: what does it change in the CS budget?',
    ['FND-12', { csPercentBefore: 9, csPercentNow: 7, mrr: 9000 }],
  ],
  [
    'We spend $180 a month on a $4,500 MRR client. High-touch, balanced or lean?',
    ['ES-01', { csSpend: 180, mrr: 4500 }],
  ],
  [
    '20 B clients and 25 C clients each get a quarterly 4-hour QBR from one vCIO with 1,400 hours - what is left?',
    ['ES-14', { qbrClients: 45, hoursPerQbr: 4, availableHours: 1400 }],
  ],
  [
    'Max number of clients for a vCIO with 1,200 h a year when every quarterly QBR takes four hours?',
    ['ES-14', { hoursPerQbr: 4, availableHours: 1200 }],
  ],
  [
    'The plan adds up to 4,200 hours - how many FTE is that at 140 h a month?',
    ['FND-21', { hoursPerFte: 1680, totalHours: 4200 }],
  ],
  ['210 D clients, 4 h each: how many FTE at 1,680?', ['FND-21', { totalHours: 840, hoursPerFte: 1680 }]],
  [
    'VIP 450 h, High Touch 810 h, Mid Touch 500 h, Low Touch 240 h. Total hours and FTEs?',
    ['FND-21', { totalHours: 2000, hoursPerFte: 1680 }],
  ],
  ['What does an EDR Upgrade cost for a client with 28 laptops and 6 servers?', ['CAT-01', { devices: 34 }]],
  [
    'One vCIO must hold 35 strategic meetings in the next four weeks. Does that fit?',
    ['SCH-04', { strategicMeetings: 35, vcios: 1, weeks: 4 }],
  ],
  ['How many FTE do 3,360 hours need at 1,680?', ['FND-21', { totalHours: 3360, hoursPerFte: 1680 }]],
  ['How many FTE do 3,360 hours need at 2,000?', ['FND-21', { totalHours: 3360, hoursPerFte: 2000 }]],
  [
    'Our plan adds up to 4,200 CS hours a year. How many FTE is that?',
    ['FND-21', { totalHours: 4200, hoursPerFte: 1680 }],
  ],
  [
    'Quarterly vCIO QBRs at 4 h each for 20 B and 30 C clients: how much of 1,400 h is left?',
    ['ES-14', { qbrClients: 50, hoursPerQbr: 4, availableHours: 1400 }],
  ],
  [
    'How many strategic playbook hours does a $4,000 MRR client get at 5 %, 50 %, 40 % and $75/h?',
    ['ES-06', { mrr: 4000, csPercent: 5, plannedShare: 50, strategicShare: 40, hourlyCost: 75 }],
  ],
  [
    'Our vCIO should cover 900 h of CS a year. On a 2,000-hour full-time basis, which allocation is that?',
    ['FND-27', { fteHours: 2000, csHours: 900 }],
  ],
  [
    '90 annual CS hours on the baseline split: how many proactive and reactive?',
    ['FND-22', { proactivePercent: 60, annualHours: 90 }],
  ],
  ['Planned 90 hours, ad hoc 110 hours: how far from the baseline?', ['FND-22', { annualHours: 200, hoursWorked: 90 }]],
  [
    'I plan 2 h per quarterly roadmap review and 1 h per monthly tactical. Hours a year?',
    ['ES-07', { hoursByCadence: { quarterly: 2, monthly: 1 } }],
  ],
  [
    'Hours for 10 A clients at 28 h and 20 B clients at 15 h?',
    ['ES-10', { clientCounts: { A: 10, B: 20, C: 0, D: 0 }, hoursPerClient: { A: 28, B: 15 } }],
  ],
  [
    '6 A, 15 B, 30 C and 50 D at 30/20/10/5 hours?',
    ['ES-10', { clientCounts: { A: 6, B: 15, C: 30, D: 50 }, hoursPerClient: { A: 30, B: 20, C: 10, D: 5 } }],
  ],
]

describe('what a budget, a meeting or a team takes is read in the words of staff', () => {
  for (const [question, ...calls] of PLANNED)
    test(question, () => {
      expect(planRuleCalls(question)).toEqual(calls.map(([rule, input]) => ({ rule, input })))
    })
})

const LEFT_OPEN = [
  // The hours of one of several vCIOs are not those of all.
  'Our 3 vCIOs have 1,400 hours, 90 clients get quarterly QBRs of 4 hours. Does it fit?',
  // Roadmap reviews take hours as well.
  'Is 4 hours per QBR normal for a 1,400-hour vCIO with 40 clients and 12 roadmaps?',
  'What percentage of 1,680 hours should be client-facing?',
  'What share of hours should be proactive if a client has 60 hours?',
  'Which clients should get a QBR every quarter?',
]

describe('figures that do not clearly fit are not computed with', () => {
  for (const question of LEFT_OPEN)
    test(question, () => {
      expect(planRuleCalls(question)).toEqual([])
    })
})
