import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Segment, SEGMENTS } from '../../../domain/segment.ts'
import { leastChange } from './least-change.ts'
import type { CapacityClient } from './movable.ts'

const TABLE = { A: 30, B: 20, C: 10, D: 5 }
const PLACE = { A: 0, B: 1, C: 2, D: 3 }

const hundredths = (hours: number) => Math.round(hours * 100)
const segmentAfter = (client: CapacityClient, moves: { id: string; to: Segment }[]) =>
  moves.find(({ id }) => id === client.id)?.to ?? client.segment
const totalOf = (clients: CapacityClient[], moves: { id: string; to: Segment }[] = []) =>
  clients.reduce((sum, client) => sum + hundredths(client.hours[segmentAfter(client, moves)]), 0)

/** Every plan there is, the best first by the three aims; in hundredths, so that nothing is rounded. */
function bruteForce(clients: CapacityClient[], available: number, mostSteps: number) {
  const fromLargest = clients.toSorted(
    (a, b) =>
      (b.mrr ?? Infinity) - (a.mrr ?? Infinity) || PLACE[a.segment] - PLACE[b.segment] || (a.id < b.id ? 1 : -1),
  )
  let best: number[] | undefined
  const search = (at: number, after: Segment[]) => {
    if (at < fromLargest.length) {
      const own = PLACE[fromLargest[at]!.segment]
      for (const to of SEGMENTS.slice(own, own + mostSteps + 1)) search(at + 1, [...after, to])
      return
    }
    const cuts = fromLargest.map(
      ({ hours, segment }, place) => hundredths(hours[segment]) - hundredths(hours[after[place]!]),
    )
    const cut = cuts.reduce((sum, each) => sum + each, 0)
    if (totalOf(clients) - cut > hundredths(available)) return
    const moved = after.filter((to, place) => to !== fromLargest[place]!.segment).length
    const losses = cuts.flatMap((each, place) => [each, PLACE[after[place]!]])
    const key = [moved, cut, ...losses]
    if (best === undefined || isLess(key, best)) best = key
  }
  search(0, [])
  return { best, fromLargest }
}

const isLess = (a: number[], b: number[]) => {
  const at = a.findIndex((value, place) => value !== b[place])
  return at >= 0 && a[at]! < b[at]!
}

const hours = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4),
  fc.integer({ min: 0, max: 4000 }).map((each) => each / 100),
)
const table = fc.record({ A: hours, B: hours, C: hours, D: hours })
const mrr = fc.option(fc.integer({ min: 1, max: 5 }).map((thousands) => thousands * 1000))
const portfolio = fc
  .oneof(
    table.map((one) => [one]),
    fc.array(table, { minLength: 1, maxLength: 7, size: 'max' }),
  )
  .chain((tables) =>
    fc
      .array(fc.record({ segment: fc.constantFrom(...SEGMENTS), mrr, own: fc.nat(6) }), { maxLength: 7, size: 'max' })
      .map((list) =>
        list.map(
          ({ own, ...client }, at): CapacityClient => ({
            id: `C-${at}`,
            ...client,
            hours: tables[own % tables.length]!,
          }),
        ),
      ),
  )

test('on 200 random small portfolios the plan is the best of all plans, and never breaks the hours', () => {
  fc.assert(
    fc.property(
      portfolio,
      fc.integer({ min: 0, max: 110 }),
      fc.integer({ min: 1, max: 3 }),
      (clients, percent, mostSteps) => {
        const requiredHours = totalOf(clients) / 100
        const availableHours = Math.round(requiredHours * percent) / 100
        const { status, moves } = leastChange(clients, { requiredHours, availableHours, mostSteps })
        const { best, fromLargest } = bruteForce(clients, availableHours, mostSteps)
        for (const { id, from, to } of moves) {
          expect(from).toBe(clients.find((client) => client.id === id)!.segment)
          expect(PLACE[to]).toBeGreaterThan(PLACE[from])
          expect(PLACE[to] - PLACE[from]).toBeLessThanOrEqual(mostSteps)
        }
        if (best === undefined) {
          expect(status).toBe('short')
          return
        }
        expect(totalOf(clients, moves)).toBeLessThanOrEqual(hundredths(availableHours))
        const cuts = fromLargest.map((client) => {
          const to = segmentAfter(client, moves)
          return [hundredths(client.hours[client.segment]) - hundredths(client.hours[to]), PLACE[to]]
        })
        const cut = cuts.reduce((sum, [each]) => sum + each!, 0)
        expect([moves.length, cut, ...cuts.flat()]).toEqual(best)
        expect(status).toBe(moves.length === 0 ? 'fits' : 'solved')
      },
    ),
    { numRuns: 200 },
  )
})

const clientsOf = (counts: Record<Segment, number>) =>
  SEGMENTS.flatMap((segment) =>
    Array.from(
      { length: counts[segment] },
      (_, at): CapacityClient => ({
        id: `${segment}-${at + 1}`,
        segment,
        mrr: null,
        hours: TABLE,
      }),
    ),
  )
const countsOf = (moves: { from: Segment; to: Segment }[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(moves, ({ from, to }) => `${from}>${to}`)).map(([way, list]) => [way, list!.length]),
  )

describe('the example of the blueprint: 125 clients need 1,270 hours, 1,000 are there', () => {
  const clients = clientsOf({ A: 7, B: 18, C: 40, D: 60 })
  const figures = { requiredHours: 1270, availableHours: 1000 }

  test('fourteen clients go down to D, six of A and eight of B, and no hour is cut beyond the gap', () => {
    const { status, moves } = leastChange(clients, figures)
    expect([status, countsOf(moves)]).toEqual(['solved', { 'A>D': 6, 'B>D': 8 }])
    expect(totalOf(clients, moves)).toBe(100_000)
  })

  test('where nobody may fall more than one segment, twenty-nine move, to the same 1,000 hours', () => {
    const { moves } = leastChange(clients, { ...figures, mostSteps: 1 })
    expect(countsOf(moves)).toEqual({ 'A>B': 7, 'B>C': 18, 'C>D': 4 })
    expect(totalOf(clients, moves)).toBe(100_000)
  })

  test('what all clients need at D is the least there is', () => {
    expect(leastChange(clients, { ...figures, availableHours: 625 })).toMatchObject({ status: 'solved' })
    const { status, moves } = leastChange(clients, { ...figures, availableHours: 624.99 })
    expect([status, moves.length]).toEqual(['short', 65])
  })
})

describe('2,000 clients', () => {
  const random = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const many = (hoursOf: (segment: Segment, next: () => number) => Record<Segment, number>) => {
    const next = random(7)
    return Array.from({ length: 2000 }, (_, at): CapacityClient => {
      const segment = SEGMENTS[Math.floor(next() * 4)]!
      return { id: `C-${at}`, segment, mrr: Math.round(next() * 20_000), hours: hoursOf(segment, next) }
    })
  }
  const falling = (next: () => number) => {
    const [D, C, B, A] = [1, 2, 3, 4].map((step) => Math.round(step * next() * 2500) / 100)
    return { A: A!, B: B!, C: C!, D: D! }
  }

  test.each([
    ['with the hours of their segment', many(() => TABLE)],
    ['each with hours of its own, in hundredths', many((_, next) => falling(next))],
  ])('%s are planned in well under a second', (_what, clients) => {
    const requiredHours = totalOf(clients) / 100
    for (const share of [0.95, 0.8, 0.6]) {
      const availableHours = Math.round(requiredHours * share * 100) / 100
      const start = performance.now()
      const { status, moves } = leastChange(clients, { requiredHours, availableHours })
      const took = performance.now() - start
      expect(status).toBe('solved')
      expect(totalOf(clients, moves)).toBeLessThanOrEqual(hundredths(availableHours))
      expect(took).toBeLessThan(1000)
    }
  })
})
