import { describe, expect, test } from 'vitest'
import { SEGMENTS } from '../../domain/segment.ts'
import { answerCapacity } from './answer-capacity.ts'
import { CapacityRequest } from './capacity-request.ts'
import type { PlanningClient } from './planned-client.ts'

const DAY = '2026-11-26'
const EXAMPLE = { A: 7, B: 18, C: 40, D: 60 }

const client = (id: string, mrr: number | null, maturity: number | null, appetite: number | null): PlanningClient => ({
  id,
  name: `Client ${id}`,
  mrr,
  maturity,
  appetite,
})
const CLIENTS = [
  client('1', 14_000, 4, 4),
  client('2', 11_000, 4, 4),
  client('3', 6000, 2, 4),
  client('4', 5500, 2, 3),
  client('5', 3000, 4, 2),
  client('6', 900, 1, 1),
]

const answer = (request: unknown, clients = CLIENTS) =>
  answerCapacity(CapacityRequest.parse(request), async () => ({ clients }), DAY)
const planOf = async (request: unknown, clients = CLIENTS) => {
  const found = await answer(request, clients)
  if (found.kind !== 'plan') throw new Error('a plan was expected')
  return found.plan
}
const whatIfOf = async (request: unknown, clients = CLIENTS) => {
  const found = await answer(request, clients)
  if (found.kind !== 'what-if') throw new Error('a what-if was expected')
  return found.whatIf
}

describe("the provider's own numbers and positions", () => {
  const own = {
    numbers: { 'SEG-01': { highFrom: 5 }, 'ES-10': { D: 6 } },
    positions: {},
    changes: [{ subject: 'SEG-01.highFrom', from: '3', to: '5', reason: 'Stricter', by: 'Ann', on: DAY }],
  }
  const answerOwn = (request: unknown) =>
    answerCapacity(CapacityRequest.parse(request), async () => ({ clients: CLIENTS, own }), DAY)

  test('place the clients on record, give their hours, and are told', async () => {
    const found = await answerOwn({ hours: 1000 })
    expect(found).toMatchObject({
      plan: { demand: { hours: 36, bySegment: [{}, {}, {}, { clients: 6, hoursPerClient: 6 }] } },
    })
    expect(JSON.stringify(found)).toContain('Own setting SEG-01.highFrom: 5 instead of 3')
  })

  test('give way to what a what-if puts in their place, and are not told of it then', async () => {
    const found = await answerOwn({ hours: 1000, whatIf: { highFrom: 3 } })
    expect(found).toMatchObject({ whatIf: { before: { hours: 36 }, affectedClients: 5 } })
    const { because } = (found as { whatIf: { affected: { because: { says: string }[] }[] } }).whatIf.affected[0]!
    expect(because.map(({ says }) => says).join()).not.toContain('Own setting SEG-01')
  })
})

describe('the plan', () => {
  test('solves the example of the blueprint: 1,270 hours needed, 1,000 there, 270 short', async () => {
    const plan = await planOf({ counts: EXAMPLE, hours: 1000 })
    expect(plan).toMatchObject({
      status: 'solved',
      demand: { hours: 1270, bySegment: [210, 360, 400, 300].map((hours) => ({ hours, clause: 'ES-10' })) },
      gap: { hours: 270, feasible: false, clause: 'ES-09' },
      movedClients: 14,
      hoursCut: 270,
      groups: [
        { from: 'A', to: 'D', clients: 6, hoursCut: 150, clause: 'ES-10' },
        { from: 'B', to: 'D', clients: 8, hoursCut: 120, clause: 'ES-10' },
      ],
      after: { hours: 1000, gap: { hours: 0, feasible: true } },
      uncoveredHours: 0,
      moves: [],
    })
    expect(plan.after.bySegment.map(({ clients }) => clients)).toEqual([1, 10, 40, 74])
    expect([...new Set(plan.because.map(({ clause }) => clause))]).toEqual(['ES-10', 'ES-09', 'ES-11'])
    expect(plan.conflicts.map(({ id }) => id)).toEqual(['annual-hours'])
  })

  test('closes what the boundary shift of the blueprint leaves open: 1,170 hours against 1,000', async () => {
    const plan = await planOf({ counts: { A: 5, B: 12, C: 48, D: 60 }, hours: 1000 })
    expect(plan).toMatchObject({ gap: { hours: 170 }, movedClients: 8, hoursCut: 170, after: { hours: 1000 } })
  })

  test('names the clients that move, the low revenue first, with what they cost', async () => {
    const plan = await planOf({ hours: 90 })
    expect(plan.demand.hours).toBe(115)
    expect(plan.moves).toEqual([
      expect.objectContaining({
        id: '2',
        name: 'Client 2',
        from: 'A',
        to: 'D',
        mrr: 11_000,
        hoursBefore: 30,
        hoursAfter: 5,
      }),
    ])
    expect(plan).toMatchObject({ mrrMoved: 11_000, hoursCut: 25 })
    expect(plan.because[0]).toMatchObject({ clause: 'SEG-02' })
  })

  test('leaves out a client without a segment, and says what is missing', async () => {
    const plan = await planOf({ hours: 1000 }, [...CLIENTS, client('7', 4000, null, 3)])
    expect(plan).toMatchObject({ status: 'fits', demand: { hours: 115 }, moves: [] })
    expect(plan.leftOut).toEqual([{ id: '7', name: 'Client 7', missing: ['maturity'] }])
  })

  test('says how many hours stay uncovered where not even D fits', async () => {
    expect(await planOf({ hours: 20 })).toMatchObject({
      status: 'short',
      movedClients: 5,
      after: { hours: 30 },
      uncoveredHours: 10,
    })
  })

  test('takes the hours of full-time people, and hours per client as given', async () => {
    const plan = await planOf({ fte: 0.05, perClient: { A: 40 } })
    expect(plan).toMatchObject({ available: { hours: 84 }, demand: { hours: 135 } })
    expect(plan.because.map(({ clause }) => clause)).toContain('ES-08')
  })

  test('plans hours of each client from its own budget', async () => {
    const percents = { A: 8, B: 6, C: 4, D: 2 }
    const hourlyCost = { A: 100, B: 75, C: 75, D: 75 }
    const plan = await planOf({ hours: 250, percents, hourlyCost }, [...CLIENTS, client('8', null, 4, 4)])
    // 14,000 x 12 x 8 % / 100 = 134.4, and so on.
    expect(plan.demand.bySegment.map(({ hours }) => hours)).toEqual([240, 110.4, 19.2, 2.88])
    expect(plan).toMatchObject({ status: 'solved', movedClients: 2, leftOut: [{ id: '8', missing: ['mrr'] }] })
    expect(plan.after.hours).toBeLessThanOrEqual(250)
  })

  test('splits the hours by role only as the shares say, before and after', async () => {
    const roles = { vCIO: { shares: { A: 50, B: 25 }, hours: 30 }, CSM: { shares: { A: 50, D: 100 } } }
    const plan = await planOf({ hours: 90, roles })
    expect(plan.roles).toMatchObject([
      { role: 'vCIO', hours: 40, availableHours: 30, gapHours: 10, clause: 'FND-31' },
      { role: 'CSM', hours: 35, availableHours: null, gapHours: null },
    ])
    expect(plan.after.roles).toMatchObject([{ hours: 25, gapHours: -5 }, { hours: 25 }])
  })

  test('2,000 clients with hours of their own are planned within two seconds, rules and all', async () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      client(String(at), 500 + ((at * 7919) % 15_000), 1 + (at % 9) / 2, 1 + ((at * 5) % 9) / 2),
    )
    const start = performance.now()
    const plan = await planOf(
      { hours: 100_000, percents: { A: 9, B: 7, C: 5, D: 3 }, hourlyCost: { A: 100, B: 90, C: 80, D: 75 } },
      many,
    )
    expect(performance.now() - start).toBeLessThan(2000)
    expect(plan).toMatchObject({ status: 'solved', after: { gap: { feasible: true } } })
  })
})

describe('the what-if', () => {
  test('moved MRR boundaries name the clients that fall, with revenue and hours', async () => {
    const found = await whatIfOf({ hours: 80, whatIf: { mrrFrom: { A: 12_000, B: 6000 } } })
    expect(found.affected.map(({ id, before, after }) => [id, before.segment, after.segment])).toEqual([
      ['2', 'A', 'B'],
      ['4', 'B', 'C'],
    ])
    expect(found).toMatchObject({
      affectedMrr: 16_500,
      before: { hours: 115, gap: { hours: 35 } },
      after: { hours: 95, gap: { hours: 15 } },
      hoursChange: -20,
    })
    expect(found.affected[0]!.because[0]!.says).toContain('A from 12,000, B from 6,000')
    expect(found.conflicts).toContainEqual(expect.objectContaining({ id: 'letters-a-d', applied: 'mrr-range' }))
  })

  test('a moved cut of high and low reaches those who were at the edge', async () => {
    const found = await whatIfOf({ whatIf: { highFrom: 3.5 } })
    expect(found.affected).toMatchObject([{ id: '4', before: { segment: 'B' }, after: { segment: 'D' } }])
    expect(found).toMatchObject({ hoursChange: -15, before: { gap: null } })
  })

  test('other hours per client reach all of the segment, also where clients are only counted', async () => {
    expect(await whatIfOf({ whatIf: { perClient: { B: 16 } } })).toMatchObject({ affectedClients: 2, hoursChange: -8 })
    const counted = await whatIfOf({ counts: EXAMPLE, hours: 1000, whatIf: { perClient: { A: 20, C: 6 } } })
    expect(counted).toMatchObject({ affectedClients: 47, affected: [], after: { hours: 1040, gap: { hours: 40 } } })
  })

  test('another percentage and hourly cost change budget and hours', async () => {
    const now = { percents: { A: 8, B: 6, C: 4, D: 2 }, hourlyCost: { A: 100, B: 75, C: 75, D: 75 } }
    const percent = await whatIfOf({ ...now, whatIf: { percents: { A: 7 } } })
    expect(percent.affected).toMatchObject([
      { id: '1', before: { annualBudget: 13_440, hours: 134.4 }, after: { annualBudget: 11_760, hours: 117.6 } },
      { id: '2', after: { annualBudget: 9240 } },
    ])
    const cost = await whatIfOf({ ...now, whatIf: { hourlyCost: { C: 90 } } })
    expect(cost).toMatchObject({ affectedClients: 1, hoursChange: -3.2, affectedMrr: 3000 })
    expect(cost.after.annualBudget).toBe(cost.before.annualBudget)
  })

  test('a change that changes nothing reaches nobody', async () => {
    expect(await whatIfOf({ whatIf: { highFrom: 3 } })).toMatchObject({ affected: [], hoursChange: 0 })
  })
})

test.each([
  ['no hours', {}, /Say how many hours/],
  ['hours and people', { hours: 5, fte: 1 }, /not both/],
  ['half a budget', { hours: 5, percents: { A: 1, B: 1, C: 1, D: 1 } }, /need both/],
  ['a percentage without those in force', { whatIf: { percents: { A: 7 } } }, /are now, for all four/],
  [
    'a budget and a table',
    { hours: 5, perClient: { A: 1 }, percents: { A: 1, B: 1, C: 1, D: 1 }, hourlyCost: { A: 1, B: 1, C: 1, D: 1 } },
    /not from both/,
  ],
  ['crossed boundaries', { whatIf: { mrrFrom: { A: 4000 } } }, /A would begin at 4,000, B at 5,000/],
  ['ratings of counted clients', { counts: EXAMPLE, whatIf: { highFrom: 4 } }, /only counted/],
  [
    'more than a whole',
    { hours: 5, roles: { vCIO: { shares: { B: 60 } }, CSM: { shares: { B: 50 } } } },
    /Segment B add up to 110 %/,
  ],
])('%s is refused with one sentence', async (_what, request, says) => {
  await expect(answer(request)).rejects.toMatchObject({ code: 'bad-input', message: expect.stringMatching(says) })
})

test.each([[{ hours: 1.005 }], [{ hours: -1 }], [{ whatIf: {} }], [{ mostSteps: 4 }], [{ perClient: { E: 1 } }]])(
  'a request such as %j is not read',
  (request) => expect(CapacityRequest.safeParse(request).success).toBe(false),
)

test('every segment stands in the demand, also an empty one', async () => {
  const { demand } = await planOf({ hours: 5 }, [])
  expect(demand).toEqual({
    hours: 0,
    bySegment: SEGMENTS.map((segment) => expect.objectContaining({ segment, clients: 0, hours: 0 })),
  })
})
