import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planYear } from '../rules/year-plan/plan-year.ts'
import { YearPlanInput } from '../rules/year-plan/year-plan-input.ts'
import { renderYearPlanCalendar } from './year-plan-calendar.ts'

const STAMPED = '2026-11-26T08:30:15.123Z'

const planOf = (clients: { id: string; name: string; owner?: string; segment?: string }[], holidays: string[] = []) =>
  planYear(
    YearPlanInput.parse({
      year: 2027,
      holidays,
      clients: clients.map(({ id, name, owner = 'Ann Mora', segment = 'A' }) => ({
        id,
        name,
        segment,
        owners: { vCIO: owner, CSM: owner },
      })),
    }),
    '2026-11-26',
  )

test('every meeting is an event that parses strictly, with its day, hour, length and words', () => {
  const plan = planOf([{ id: 'C-1', name: 'Calder, Finch; Söhne \\ Co' }])
  const events = parse(renderYearPlanCalendar(plan, STAMPED))
  expect(events).toHaveLength(16)
  for (const [at, { client, on, start, minutes, owner, packDue }] of plan.meetings.entries()) {
    const event = events[at]!
    expect(event['DTSTART']).toBe(`${on.replaceAll('-', '')}T${start.replace(':', '')}00`)
    expect(event['DURATION']).toBe(`PT${minutes}M`)
    expect(event['DTSTAMP']).toBe('20261126T083015Z')
    expect(unescape(event['SUMMARY']!).endsWith(`: ${client.name}`)).toBe(true)
    expect(unescape(event['DESCRIPTION']!).split('\n').slice(0, 2)).toEqual([
      `${owner} (vCIO), Segment A`,
      `Agenda pack due ${packDue} [RHY-06]`,
    ])
  }
})

test('a meeting keeps its UID when a holiday moves it', () => {
  const uids = (holidays: string[]) =>
    parse(renderYearPlanCalendar(planOf([{ id: 'C-1', name: 'One' }], holidays), STAMPED)).map(({ UID }) => UID)
  const before = uids([])
  expect(new Set(before).size).toBe(before.length)
  const { meetings } = planOf([{ id: 'C-1', name: 'One' }])
  expect(uids([meetings[3]!.on]).toSorted()).toEqual(before.toSorted())
})

test('any name of a client or owner gives a calendar that parses and says the name', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(name, name, name, (id, called, owner) => {
      const events = parse(renderYearPlanCalendar(planOf([{ id, name: called, owner, segment: 'D' }]), STAMPED))
      expect(events).toHaveLength(2)
      const plain = called
        .trim()
        .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll(/[\p{Cc}]/gu, (sign) => (sign === '\n' ? sign : ' '))
      const said = unescape(events[0]!['SUMMARY']!)
      expect(said.replaceAll(/\p{Cc}/gu, ' ')).toBe(`Operational sync: ${plain.replaceAll(/\p{Cc}/gu, ' ')}`)
    }),
    { numRuns: 200 },
  )
})

test('a plan without meetings is no calendar', () => {
  expect(() => renderYearPlanCalendar(planOf([]), STAMPED)).toThrow(/No meeting of 2027 is placed/)
})

/** Reads events as RFC 5545 wants them, and throws at the first thing that is not so. */
function parse(text: string): Record<string, string>[] {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const folded = text.slice(0, -2).split('\r\n')
  for (const line of folded) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toBe('')
    expect(Buffer.from(line).toString()).toBe(line)
  }
  const lines: string[] = []
  for (const line of folded) {
    if (line.startsWith(' ')) lines[lines.length - 1] += line.slice(1)
    else lines.push(line)
  }
  const properties = lines.map((line) => {
    const [, name, value] = /^([A-Z-]+):(.*)$/su.exec(line) ?? []
    if (name === undefined) throw new Error(`not a property: ${line}`)
    return [name, value!] as const
  })
  expect(properties[0]).toEqual(['BEGIN', 'VCALENDAR'])
  expect(properties.at(-1)).toEqual(['END', 'VCALENDAR'])
  expect(properties.filter(([name]) => name === 'VERSION' || name === 'PRODID')).toHaveLength(2)

  const events: Record<string, string>[] = []
  let event: Record<string, string> | undefined
  for (const [name, value] of properties.slice(1, -1)) {
    if (name === 'BEGIN') {
      expect([value, event]).toEqual(['VEVENT', undefined])
      event = {}
    } else if (name === 'END') {
      expect(value).toBe('VEVENT')
      for (const required of ['UID', 'DTSTAMP', 'DTSTART']) expect(event).toHaveProperty(required)
      events.push(event!)
      event = undefined
    } else if (event !== undefined) {
      expect(event).not.toHaveProperty(name)
      event[name] = value
    }
  }
  expect(event).toBeUndefined()
  for (const { DTSTART, DTSTAMP, DURATION, SUMMARY, DESCRIPTION } of events) {
    expect(DTSTART).toMatch(/^\d{8}T\d{6}$/)
    expect(DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/)
    expect(DURATION).toMatch(/^PT\d+M$/)
    for (const words of [SUMMARY!, DESCRIPTION!]) expect(words.replaceAll(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/)
  }
  return events
}

const unescape = (value: string) => value.replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
