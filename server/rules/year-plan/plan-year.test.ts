import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayText, isWeekend, weekText } from './days.ts'
import { planYear } from './plan-year.ts'
import type { YearPlan } from './year-plan.ts'
import { YearPlanInput } from './year-plan-input.ts'

const DAY = '2026-11-26'
const EVERYONE = { vCIO: 'Vera Ito', CSM: 'Carl Sund', AM: 'Ann Mora', TAM: 'Theo Mills' }

type Given = Parameters<typeof YearPlanInput.parse>[0] & object
const plan = (given: Given, asOf = DAY) => planYear(YearPlanInput.parse({ year: 2027, ...given }), asOf)
const client = (segment: string | null, more: object = {}) => ({
  id: `C-${segment}`,
  name: `Client ${segment}`,
  segment,
  owners: EVERYONE,
  ...more,
})
const many = (count: number, segment: string, owners: object = EVERYONE) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${segment}-${String(at).padStart(4, '0')}`,
    name: `Client ${at}`,
    segment,
    owners,
  }))
const countsOf = ({ meetings }: YearPlan) =>
  Object.fromEntries([...Map.groupBy(meetings, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]))

describe('the cadence of each segment', () => {
  test.each([
    ['A', {}, { strategy: 12, roadmap: 4 }],
    ['B', {}, { strategy: 4, budget: 2 }],
    ['C', {}, { review: 4 }],
    ['C', { settings: { segmentC: 'check-in' } }, { 'check-in': 2 }],
    ['D', {}, { sync: 2 }],
    ['D', { settings: { segmentD: 'year' } }, { sync: 1 }],
    ['A', { position: 'hours-table' }, { 'check-in': 12, qbr: 3 }],
    ['B', { position: 'playbook-cycle' }, { playbook: 2 }],
    ['C', { position: 'people-mix' }, { qbr: 3, planning: 1 }],
  ])('%s with %j', (segment, given, counts) => {
    const made = plan({ clients: [client(segment)], ...given })
    expect(countsOf(made)).toEqual(counts)
    expect(made.unplaced).toEqual([])
  })

  test('names its clause, its owner by role, its length and the day of the pack', () => {
    const { meetings } = plan({ clients: [client('A')], holidays: ['2027-01-13'] })
    const first = meetings.find(({ kind }) => kind === 'strategy')
    expect(first).toMatchObject({
      client: { id: 'C-A', name: 'Client A' },
      kind: 'strategy',
      period: '2027-01',
      on: '2027-01-15',
      start: '09:00',
      minutes: 45,
      owner: 'Vera Ito',
      role: 'vCIO',
      // Five business days back from Friday, over a weekend and a holiday.
      packDue: '2027-01-07',
      clause: 'SCH-01',
    })
    expect(first!.because.map(({ clause }) => clause)).toEqual(['SCH-01', 'MTG-05', 'RHY-03'])
  })

  test('tells every reading of the cadence and the one applied', () => {
    const [conflict] = plan({ clients: [], position: 'people-mix' }).conflicts
    expect(conflict).toMatchObject({ id: 'cadence', applied: 'people-mix' })
    expect(conflict!.readings).toHaveLength(4)
  })

  test('quarterly meetings lie 12 to 14 weeks apart', () => {
    for (const { meetings } of [plan({ clients: many(13, 'B') }), plan({ clients: many(13, 'C') })]) {
      const series = Map.groupBy(
        meetings.filter(({ kind }) => kind !== 'budget'),
        ({ client: { id } }) => id,
      )
      for (const each of series.values()) {
        const days = each.map(({ on }) => dayNumber(on))
        for (const [at, day] of days.slice(1).entries()) {
          expect(day - days[at]!).toBeGreaterThanOrEqual(84)
          expect(day - days[at]!).toBeLessThanOrEqual(98)
        }
      }
    }
  })

  test('Segment B keeps below 40% of its quarter in each month, and few meetings are told of', () => {
    expect(plan({ clients: many(20, 'B') }).segmentB.every(({ within }) => within)).toBe(true)
    expect(plan({ clients: many(1, 'B') }).notices.join('\n')).toMatch(/SCH-06/)
  })
})

describe('triggers', () => {
  test('a renewal call is held 90 days before the renewal, or on the working day before', () => {
    const { meetings } = plan({ clients: [client('D', { renewalDate: '2027-12-31' })] })
    const call = meetings.find(({ kind }) => kind === 'renewal')
    expect(call).toMatchObject({ period: '2027-10-02', on: '2027-10-01', role: 'AM', clause: 'SCH-T01' })
  })

  test('a call that was due before the year is told, and none is planned', () => {
    const made = plan({ clients: [client('D', { renewalDate: '2027-03-31' })] })
    expect(made.meetings.some(({ kind }) => kind === 'renewal')).toBe(false)
    expect(made.notices.join('\n')).toMatch(/due before the year.*Client D \(C-D\) 2026-12-31/)
  })

  test('a budget session is held 30 days before the fiscal year ends and stands for that half-year', () => {
    const budgets = plan({ clients: [client('B', { fiscalYearEnd: '12-31' })] }).meetings.filter(
      ({ kind }) => kind === 'budget',
    )
    expect(budgets.map(({ period, clause }) => [period, clause])).toEqual([
      ['2027-H1', 'SCH-01'],
      ['2027-H2', 'SCH-T02'],
    ])
    expect(budgets[1]!.on).toBe('2027-12-01')
    expect(countsOf(plan({ clients: [client('C', { fiscalYearEnd: '01-15' })] }))).toEqual({ review: 4, budget: 1 })
  })
})

describe('what cannot be placed is listed with the reason', () => {
  test('a client without a segment gets nothing', () => {
    const { meetings, unplaced } = plan({ clients: [client(null, { renewalDate: '2027-06-30' })] })
    expect(meetings).toEqual([])
    expect(unplaced).toMatchObject([
      { client: { id: 'C-null' }, kind: null, why: expect.stringMatching(/not known.*2027-04-01/) },
    ])
  })

  test('a reading without a number of meetings', () => {
    expect(plan({ clients: [client('D')], position: 'hours-table' }).unplaced).toMatchObject([
      { clause: 'ES-10', why: 'ES-10 gives Segment D no number of meetings.' },
    ])
  })

  test('a client without a vCIO', () => {
    const { unplaced } = plan({ clients: [client('A', { owners: { CSM: 'Carl Sund' } })] })
    expect(unplaced).toHaveLength(16)
    expect(unplaced[0]!.why).toBe('No vCIO is named for the client.')
  })

  test('a vCIO with more clients than sessions', () => {
    const made = plan({ clients: many(40, 'A') })
    expect(made.meetings.length + made.unplaced.length).toBe(640)
    expect(made.unplaced[0]!.why).toMatch(/no session left that week \(SCH-04\)/)
    expect(made.clashes.some(({ on }) => on === null)).toBe(true)
  })

  test('an owner whose hours are booked', () => {
    const owners = [{ name: 'Carl Sund', role: 'CSM', hoursPerMonth: 100, bookedPercent: 84 }]
    const { unplaced, load } = plan({ clients: many(6, 'C'), owners })
    expect(unplaced.length).toBeGreaterThan(0)
    expect(unplaced[0]!.why).toMatch(/SCH-05/)
    const percents = load.flatMap(({ percent }) => percent ?? [])
    expect(Math.max(...percents)).toBe(84.75)
  })

  test('an owner who is full already, also without hours', () => {
    const owners = [{ name: 'Carl Sund', role: 'CSM', bookedPercent: 85 }]
    expect(plan({ clients: [client('C')], owners }).unplaced).toHaveLength(4)
  })
})

test('a holiday moves the meeting and is told as a clash', () => {
  const [usual] = plan({ clients: [client('D')] }).meetings
  const made = plan({ clients: [client('D')], holidays: [usual!.on] })
  expect(made.meetings[0]!.on).not.toBe(usual!.on)
  expect(made.clashes).toMatchObject([{ wanted: usual!.on, on: made.meetings[0]!.on, why: `${usual!.on}: a holiday.` }])
})

test('what is not known of the load is said', () => {
  const { load, notices } = plan({ clients: [client('C')] })
  expect(load.every(({ percent }) => percent === null)).toBe(true)
  expect(notices.join('\n')).toMatch(/load is not judged.*Carl Sund \(CSM\)/)
})

test.each([
  ['two clients with one id', { clients: [client('A'), client('A')] }, /C-A is listed twice/],
  ['a day that ends first', { clients: [], settings: { dayStart: '17:00', dayEnd: '09:00' } }, /must end after/],
  [
    'a session longer than its timebox',
    { clients: [client('A')], settings: { strategicMinutes: 60 } },
    /30 to 45.*RHY-03/,
  ],
  [
    'one person twice in a role',
    { clients: [], owners: [1, 2].map(() => ({ name: 'A', role: 'AM' })) },
    /A \(AM\) is listed twice/,
  ],
])('%s is an error', (_, given, says) => {
  expect(() => plan(given)).toThrow(says)
})

test('before the first parameters nothing is planned', () => {
  expect(() => plan({ clients: [] }, '2024-12-31')).toThrow(/2025-01-01 or later/)
})

test('weeks are named as ISO 8601 does', () => {
  expect(['2027-01-01', '2027-01-04', '2026-12-31', '2024-12-30'].map((day) => weekText(dayNumber(day)))).toEqual([
    '2026-W53',
    '2027-W01',
    '2026-W53',
    '2025-W01',
  ])
})

const people = ['Ann', 'Bo', 'Cy', 'Di']
const someone = fc.option(fc.constantFrom(...people), { nil: undefined, freq: 8 })
const days = fc.integer({ min: 0, max: 364 }).map((at) => dayText(dayNumber('2027-01-01') + at))
const portfolio = fc.record({
  clients: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 500 }).map(String),
      name: fc.constant('A client'),
      segment: fc.constantFrom('A', 'B', 'C', 'D', null),
      owners: fc.record({ vCIO: someone, CSM: someone, AM: someone, TAM: someone }),
      renewalDate: fc.option(days),
      fiscalYearEnd: fc.option(days.map((day) => day.slice(5))),
    }),
    { selector: ({ id }) => id, maxLength: 90 },
  ),
  holidays: fc.array(days, { maxLength: 40 }),
  owners: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...people),
      role: fc.constantFrom('CSM', 'AM', 'TAM', 'vCIO'),
      hoursPerMonth: fc.option(fc.integer({ min: 1, max: 160 })),
      bookedPercent: fc.option(fc.integer({ min: 0, max: 100 })),
      slotsPerWeek: fc.option(fc.integer({ min: 0, max: 12 })),
    }),
    { selector: ({ name, role }) => `${name}${role}` },
  ),
  position: fc.constantFrom('matrix-4-1', 'hours-table', 'playbook-cycle', 'people-mix'),
})

const TIMES = {
  'matrix-4-1': { A: 16, B: 6, C: 4, D: 2 },
  'hours-table': { A: 15, B: 14, C: 1, D: 0 },
  'playbook-cycle': { A: 3, B: 2, C: 1, D: 0 },
  'people-mix': { A: 4, B: 4, C: 4, D: 1 },
}

describe('for any portfolio', () => {
  test('no vCIO has more than 8 sessions a week, no two meetings overlap, none is on a holiday, every load is below 85%', () => {
    fc.assert(
      fc.property(portfolio, (given) => {
        const { meetings, load } = plan(given)
        const perWeek = Map.groupBy(
          meetings.filter(({ role }) => role === 'vCIO'),
          ({ owner, on }) => `${owner} ${weekText(dayNumber(on))}`,
        )
        for (const sessions of perWeek.values()) expect(sessions.length).toBeLessThanOrEqual(8)

        for (const person of ['owner', 'client'] as const) {
          const byDay = Map.groupBy(
            meetings,
            (meeting) => `${person === 'owner' ? meeting.owner : meeting.client.id} ${meeting.on}`,
          )
          for (const inDay of byDay.values()) {
            for (const [at, meeting] of inDay.slice(1).entries()) {
              expect(minuteOf(meeting.start)).toBeGreaterThanOrEqual(minuteOf(inDay[at]!.start) + inDay[at]!.minutes)
            }
          }
        }
        for (const { on, start, minutes, packDue } of meetings) {
          expect(given.holidays).not.toContain(on)
          expect(isWeekend(dayNumber(on))).toBe(false)
          expect(on.slice(0, 4)).toBe('2027')
          expect(minuteOf(start)).toBeGreaterThanOrEqual(9 * 60)
          expect(minuteOf(start) + minutes).toBeLessThanOrEqual(17 * 60)
          expect(packDue < on).toBe(true)
        }
        for (const { percent } of load) if (percent !== null) expect(percent).toBeLessThan(85)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('every required meeting is placed once or listed, within the period that it counts for', () => {
    fc.assert(
      fc.property(portfolio, (given) => {
        const { meetings, unplaced } = plan(given)
        const all = [...meetings, ...unplaced.filter(({ kind }) => kind !== null)]
        const keys = all.map(({ client: { id }, kind, period }) => `${id} ${kind} ${period}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { id, segment } of given.clients) {
          const own = all.filter((meeting) => meeting.client.id === id && !/^2027-\d\d-\d\d$/.test(meeting.period!))
          expect(own).toHaveLength(segment === null ? 0 : TIMES[given.position as keyof typeof TIMES][segment as 'A'])
          if (segment === null) expect(unplaced.some((each) => each.client.id === id && each.kind === null)).toBe(true)
        }
        for (const { on, period } of meetings) expect(covers(period, on)).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('the order of the input changes nothing', () => {
    fc.assert(
      fc.property(portfolio, (given) => {
        const turned = { ...given, clients: given.clients.toReversed(), holidays: given.holidays.toReversed() }
        expect(plan(turned)).toEqual(plan(given))
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})

test('2,000 clients are planned in seconds', () => {
  const owner = (kind: string, count: number, at: number) => `${kind} ${at % count}`
  const clients = Array.from({ length: 2000 }, (_, at) => ({
    id: `C-${at}`,
    name: `Client ${at}`,
    segment: 'AABBBCCCCDDDDDD'[at % 15]!,
    owners: {
      vCIO: owner('vCIO', 20, at),
      CSM: owner('CSM', 20, at),
      AM: owner('AM', 10, at),
      TAM: owner('TAM', 10, at),
    },
    renewalDate: dayText(dayNumber('2027-01-01') + (at % 365)),
  }))
  const before = performance.now()
  const { meetings, unplaced } = plan({ clients })
  expect(performance.now() - before).toBeLessThan(10_000)
  expect(meetings.length + unplaced.length).toBeGreaterThan(10_000)
}, 30_000)

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

function covers(period: string, on: string): boolean {
  const month = Number(on.slice(5, 7))
  const [, letter, part] = /^2027-([QHT])(\d)$/.exec(period) ?? []
  if (letter !== undefined) return Math.ceil(month / { Q: 3, H: 6, T: 4 }[letter as 'Q']) === Number(part)
  return /^\d{4}-\d\d-\d\d$/.test(period) ? on <= period : on.startsWith(period)
}
