import { expect, test } from 'vitest'
import { planMatchedCalls } from './plan-matched-calls.ts'

const TODAY = '2026-11-24'

const plan = (question: string, found: string[] = [], segments: string[] = []) =>
  planMatchedCalls({
    question,
    segments,
    clauses: found.map((clause) => ({ clause, section: '', documentTitle: '', score: 1, text: '' })),
    today: TODAY,
    taken: [],
  })

test.each([
  [
    'Out of 25 declines 22 have reasons. Do we pass?',
    'BUD-06',
    'BUD-06',
    { declineReasonPercent: { met: 22, of: 25 } },
  ],
  ['31 of 36 service items are on our standard stack.', 'STK-01', 'STK-01', { itemsOnStandard: 31, relevantItems: 36 }],
  ['We ask 4 questions per dimension. How many in total?', 'DIS-02', 'DIS-02', { questionsPerDimension: 4 }],
  ['Sales handoff was on 4 May 2026. Kickoff by when?', 'ONB-02', 'ONB-02', { handoffOn: '2026-05-04' }],
  [
    'Assessment completed 12 March. When is the roadmap meeting?',
    'SCH-T03',
    'SCH-T03',
    { assessmentCompleted: true, since: '2026-03-12' },
  ],
  [
    'Discovery is booked for 3 March, the planning session for 24 March. Early enough?',
    'FND-45',
    'FND-45',
    { planningSessionOn: '2026-03-24', doneOn: '2026-03-03' },
  ],
  ['Backup success is 92%', 'DMI-T03', 'DMI-T03', { backupSuccessPercent: 92 }],
  ['25 clients at OML 4: how many vCIO hours?', 'OML-142', 'OML-142', { clients: 25, level: 4 }],
  [
    'All segments together need 5,040 CS hours and one FTE gives 1,680. How many people?',
    'FND-21',
    'FND-21',
    { totalHours: 5040, hoursPerFte: 1680 },
  ],
  [
    '36 weekly hours booked out of 38 for the TAM. Too much load?',
    'SCH-05',
    'SCH-05',
    { bookedHours: 36, availableHours: 38 },
  ],
  [
    'Start revenue $500,000, retained $465,000, expansion $60,000: net retention?',
    'FND-61',
    'FND-61',
    { startRevenue: 500_000, retainedRevenue: 465_000, expansionRevenue: 60_000 },
  ],
  [
    'A client went from goal level 2 to goal level 4. Quadrant shift?',
    'TEC-098',
    'TEC-098',
    { goalLevelBefore: 2, goalLevelNow: 4 },
  ],
  ['Health makes up 25% of the variable pay. Allowed?', 'PPL-062', 'PPL-062', { healthSharePercent: 25 }],
  [
    '90 accounts, 75 green for service quality. Is the portfolio where it should be?',
    'SQ-10',
    'SQ-10',
    { greenAccountsPercent: { met: 75, of: 90 } },
  ],
  [
    '5 of 36 service items are not on our standard stack. Conformance?',
    'STK-01',
    'STK-01',
    { itemsOnStandard: 31, relevantItems: 36 },
  ],
  [
    'We budgeted six initiatives and three got approved in the quarter. Realization?',
    'BUD-05',
    'BUD-05',
    { budgetedInitiatives: 6, approvedInQuarter: 3 },
  ],
])('"%s" gives its figures to the inputs that they are of', (question, found, rule, input) => {
  expect(plan(question, [found])).toEqual([{ rule, input }])
})

test('where two segments are named, what holds for both is planned', () => {
  const question = '19 of 44 pulse surveys came back from our A and B clients. Target met?'
  const [call] = plan(question, ['CX-07'], ['A', 'B'])
  expect(call).toMatchObject({ rule: 'CX-07', input: { segment: 'A' } })
  expect(plan(question.replace('A and B', 'B and C'), ['CX-07'], ['B', 'C'])).toEqual([])
})

test('a day beside a part of a whole is that since when it is so', () => {
  expect(plan('MFA is on for 52 of 90 users since 3 June. What is due by when?', ['DMI-T07'])).toEqual([
    { rule: 'DMI-T07', input: { mfaPercent: 57.78, since: '2026-06-03' } },
  ])
})

test('all triggers that a question fires are planned, each with its own figure', () => {
  const question = 'A proposal is 35 days without a decision and two strategic meetings were missed in a row.'
  expect(plan(question, ['RISK-T01', 'RISK-T11'], ['B'])).toEqual(
    expect.arrayContaining([
      { rule: 'RISK-T01', input: { strategicMeetingsMissedInARow: 2 } },
      { rule: 'RISK-T11', input: { oldestProposalDays: 35 } },
    ]),
  )
})

test.each([
  ['Which share of declines needs a reason?', 'BUD-06'],
  ['What happens when backup success is below 95%?', 'DMI-T03'],
  ['What are the three dimensions of a Discovery?', 'DIS-02'],
  ['What does vCIO maturity level 4 ask for?', 'OML-139'],
  ['How many questions does the two-question pulse hold?', 'CX-01'],
  ['Is coverage of the next 30 days tracked by segment?', 'SCH-03'],
])('"%s" gives no figure of its own and plans nothing', (question, found) => {
  expect(plan(question, [found])).toEqual([])
})

test.each([
  ['10 accounts, 4 red. Is the portfolio OK for service quality?', 'SQ-10'],
  ['Three average vCIOs: how many clients can they carry?', 'VCM-147'],
  ['60 meetings, 20 cancelled. Logged decisions ok?', 'CX-09'],
  ['40 proposals, 10 rejected. Do we meet the decline reason target?', 'PRO-09'],
])('"%s" counts something else than the target of %s does, and plans nothing', (question, found) => {
  expect(plan(question, [found])).toEqual([])
})

test('a measure that the question names in full is held against its target, though the search found another clause', () => {
  const [call] = plan('41 of 45 first actions happened inside the window. Enough?', ['SCH-T01'])
  expect(call?.input).toEqual({ firstActionOnTimePercent: { met: 41, of: 45 } })
})

test('figures that no input explains keep a rule from being applied to the rest', () => {
  expect(plan('MFA 60% (weight 5), endpoint compliance 80% (weight 4). DMI?', ['DMI-T07'])).toEqual([])
})

test('the score of one dimension is no input of another', () => {
  const rules = plan('A B client has an adoption score of 82. Which band?', ['TEC-100', 'TEC-101'], ['B'])
  expect(rules.map(({ rule }) => rule)).not.toContain('TEC-101')
})

test('a rule that lacks an input is planned with what is given, so that the answer can say what is missing', () => {
  const question = 'How many CS hours from an annual budget of $4,800?'
  expect(plan(question, ['ES-03'])).toEqual([{ rule: 'ES-03', input: { annualBudget: 4800 } }])
})

test('a trigger that stays silent is the answer where another of its family reads the same days as of something else', () => {
  const question = 'A roadmap of an A client last moved on 10 January 2026; today is 1 March 2026. At Risk?'
  expect(plan(question, ['RISK-T02'], ['A'])).toEqual([
    { rule: 'RISK-T02', input: { segment: 'A', roadmapDaysWithoutMovement: 50 } },
  ])
})
