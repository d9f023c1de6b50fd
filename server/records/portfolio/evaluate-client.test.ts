import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallToAction, ClientMonth } from '../../domain/client-month.ts'
import type { Client } from '../../domain/client.ts'
import type { MonthlySignals } from '../../domain/monthly-signals.ts'
import type { Colour } from '../../domain/segment.ts'
import { createJudge } from '../../rules/judge.ts'
import { findBands } from '../placement/find-bands.ts'
import { NO_SETTINGS, type OwnSettings } from '../settings/compile-settings.ts'
import { evaluateClient } from './evaluate-client.ts'
import type { PortfolioRecord } from './portfolio-record.ts'
import { holdBackCalls } from './hold-back.ts'
import { monthsToJudge } from './months-to-judge.ts'
import type { KnownSignals } from './signals/known-signals.ts'

const asOf = '2026-11-24'
const MONTHS = monthsToJudge('2026-10', 4, asOf)

const client: Client = {
  id: 'C-1',
  name: 'Client',
  industry: null,
  mrr: 5000,
  employees: null,
  maturity: 4,
  appetite: 4,
  csm: 'Ana',
  am: 'Ben',
  tam: null,
  vcio: 'Cy',
  renewalDate: '2027-03-31',
  fiscalYearEnd: null,
  goalLevel: null,
  npsDetractor: null,
  npsAnsweredOn: null,
}

const healthy: Partial<MonthlySignals> = {
  pulse: 4.8,
  complaintsThisMonth: 0,
  complaintTags: [],
  daysSinceSponsorSeen: 20,
  mfaCoverage: 95,
  endpointCoverage: 96,
  backupCoverage: 97,
  conditionalAccessCoverage: 90,
  emailSecurityCoverage: 90,
  collaborationCoverage: 90,
  encryptionCoverage: 90,
  cadenceAdherence: 95,
  stakeholderMix: 90,
  decisionVelocity: 90,
  followUpClosure: 95,
  recapOnTime: 98,
  qbrsWithDecision: 90,
  decisionsInLastTwoQbrs: 2,
  slaTrend: 95,
  onTimeDelivery: 95,
  recurrence: 95,
  followThrough: 95,
  slaPercent: 99,
  milestonesPercent: 95,
  repeatPercent: 2,
  cadenceDelivered: 25,
  deliverablesWithRecap: 25,
  execSponsor: 25,
  effortMix: 25,
}

const recordOf = (signals: Partial<MonthlySignals>, extra: Record<string, KnownSignals> = {}): PortfolioRecord =>
  ({
    client,
    signals: MONTHS.map(({ month }) => ({ ...signals, clientId: 'C-1', month }) as MonthlySignals),
    extraSignals: new Map(Object.entries(extra)),
  }) as unknown as PortfolioRecord

const judge = (record: PortfolioRecord, own: OwnSettings = NO_SETTINGS) => {
  const bands = findBands([client], createJudge(asOf))
  return evaluateClient(withoutEvents(record), MONTHS, { bands, own })
}

/** The record with empty lists for the events that a test does not speak of. */
const withoutEvents = (record: PortfolioRecord): PortfolioRecord => ({
  ...EMPTY_EVENTS,
  ...record,
})
const EMPTY_EVENTS = {
  sponsors: [],
  meetings: [],
  missedMeetings: [],
  decisions: [],
  proposals: [],
  tickets: [],
  milestones: [],
  complaints: [],
  budgets: [],
  roadmapItems: [],
  renewals: [],
  assessments: [],
} as unknown as PortfolioRecord

const latest = (months: readonly ClientMonth[]) => months.at(-1)!
const callOf = ({ calls }: ClientMonth, topic: string): CallToAction | undefined =>
  calls.find((call) => call.topic === topic)

describe('calls to action', () => {
  test('a trigger does not repeat while its call is open, and its day stays the first', () => {
    const missed = { sessionsMissedInARow: 2 }
    const months = judge(recordOf(healthy, { '2026-08': missed, '2026-09': missed, '2026-10': missed }))
    const days = months.map((month) => callOf(month, 'cadence')?.openedOn)
    expect(days).toEqual([undefined, '2026-08-31', '2026-08-31', '2026-08-31'])
  })

  test('it closes when the condition no longer holds, and a later one is a new call', () => {
    const months = judge(
      recordOf(healthy, {
        '2026-08': { sessionsMissedInARow: 2 },
        '2026-09': { sessionsMissedInARow: 0 },
        '2026-10': { sessionsMissedInARow: 3 },
      }),
    )
    expect(months.map((month) => callOf(month, 'cadence')?.openedOn)).toEqual([
      undefined,
      '2026-08-31',
      undefined,
      asOf,
    ])
  })

  test('triggers of one topic become one call, led by the one that is due first', () => {
    const slipping = { ...healthy, recapOnTime: 70, followThrough: 70 }
    const [call, ...others] = latest(judge(recordOf(slipping))).calls.filter(({ topic }) => topic === 'recap')
    expect(others).toEqual([])
    expect(call).toMatchObject({ trigger: 'SQ-T04', person: 'Ana', dueOn: '2026-08-03' })
    expect(call!.merged).toContain('ENG-T11')
    expect(call!.evidence).toContain('recap on time percent 70 is below 95')
  })

  test('beyond what one owner may have open, the calls that are due last wait', () => {
    const many = { sessionsMissedInARow: 2, stakeholderChanged: true, milestoneSlipDays: 20, csat: 3.5 }
    const month = latest(judge(recordOf(healthy, { '2026-10': many })))
    const held = holdBackCalls([{ client, latest: month, trend: [] }], 1)[0]!.latest.calls
    const open = held.filter(({ state }) => state === 'open')
    const owners = open.map(({ person, owner }) => person ?? owner).filter((owner) => owner !== null)
    expect(new Set(owners).size).toBe(owners.length)
    expect(held.length).toBe(month.calls.length)
    expect(holdBackCalls([{ client, latest: month, trend: [] }], undefined)[0]!.latest.calls).toEqual(month.calls)
  })
})

test("the provider's own numbers and positions stand in place of the blueprints'", () => {
  const overlay = { numbers: { 'ENG-T01': { when: { atLeast: 3 } } }, positions: {}, changes: [] }
  const record = recordOf(healthy, { '2026-10': { sessionsMissedInARow: 2 } })
  const fires = (own: OwnSettings) =>
    latest(judge(record, own)).calls.flatMap(({ trigger, merged }) => [trigger, ...merged])
  expect(fires(NO_SETTINGS)).toContain('ENG-T01')
  expect(fires({ ...NO_SETTINGS, overlay })).not.toContain('ENG-T01')
})

const GREENNESS: Record<Colour, number> = { unknown: 0, red: 1, yellow: 2, green: 3 }
const NAMES = Object.keys(healthy) as (keyof MonthlySignals)[]

test('taking inputs away never makes anything greener and never clears a gate', () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true })
  const varied = (dice: number[]) =>
    Object.fromEntries(
      NAMES.map((name, at) => {
        const full = healthy[name]
        return [name, typeof full === 'number' ? Math.round(full * (0.4 + 0.6 * dice[at]!)) : full]
      }),
    ) as Partial<MonthlySignals>
  fc.assert(
    fc.property(
      fc.array(value, { minLength: NAMES.length, maxLength: NAMES.length }),
      fc.subarray(NAMES),
      (dice, gone) => {
        const signals = { ...varied(dice), pulse: 3.5 + 1.5 * dice[0]! }
        const less = { ...signals, ...Object.fromEntries(gone.map((name) => [name, null])) } as Partial<MonthlySignals>
        const [before, after] = [latest(judge(recordOf(signals))), latest(judge(recordOf(less)))]
        for (const [at, { colour, coverage }] of after.health.entries()) {
          expect(GREENNESS[colour]).toBeLessThanOrEqual(GREENNESS[before.health[at]!.colour])
          expect(coverage).toBeLessThanOrEqual(before.health[at]!.coverage)
        }
        const gates = ({ gates: all }: ClientMonth) => new Set(all.map(({ kind, subject }) => `${kind} ${subject?.id}`))
        expect([...gates(before)].filter((gate) => !gates(after).has(gate))).toEqual([])
        for (const name of ['composite', 'maturityIndex', 'appetiteIndex'] as const)
          if (after[name].value !== null) expect(after[name].value).toBe(before[name].value)
      },
    ),
    { numRuns: 200 },
  )
})
