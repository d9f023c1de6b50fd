import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { YearPlan } from '../../../../rules/year-plan/year-plan.ts'
import { openParts } from '../../../../testing/open-parts.ts'
import type { Invocation } from '../../command.ts'
import { plan } from '../plan.ts'
import { year } from './year.ts'

const DAY = '2026-11-26T09:00:00.000Z'

let opened: Awaited<ReturnType<typeof openParts>>
let folder: string
beforeAll(async () => {
  opened = await openParts()
  folder = mkdtempSync(join(tmpdir(), 'copilot-plan-'))
}, 120_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await opened.close()
})

const file = (name: string, content = '') => {
  const path = join(folder, name)
  if (content !== '') writeFileSync(path, content)
  return path
}

const run = (options: Invocation['options'], words: string[] = []) =>
  year.run({
    words,
    options,
    app: async () => opened.partsFor(),
    now: DAY,
    readInput: async () => '',
    print: () => {},
    progress: () => {},
  })

test('plans the portfolio with holidays and a team, and writes both files', async () => {
  const holidays = file('holidays.txt', '\uFEFFDay,Name\r\n# closed\n2027-01-01 New Year\n2027-12-24;Christmas Eve\n')
  const team = file('team.csv', '\uFEFFName;Role;Hours per month;booked_percent\nLena Brandt;csm;140;60\n')
  const ics = file('plan.ics')
  const csv = file('plan.csv')
  const { text, json } = await run({ year: '2027', holidays, team, ics, csv })
  const planned = json as YearPlan
  expect(planned.year).toBe(2027)
  expect(planned.meetings.some(({ on }) => ['2027-01-01', '2027-12-24'].includes(on))).toBe(false)
  expect(planned.load.some(({ owner, percent }) => owner === 'Lena Brandt' && percent !== null)).toBe(true)
  expect(readFileSync(ics, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(planned.meetings.length)
  expect(readFileSync(ics, 'utf8')).toContain('DTSTAMP:20261126T090000Z')
  expect(readFileSync(csv, 'utf8').trimEnd().split('\r\n')).toHaveLength(
    1 + planned.meetings.length + planned.unplaced.length,
  )
  expect(text).toMatch(/^Year plan 2027: \d+ meetings with 23 clients, 1 unplaced/)
  expect(text).toContain('Tallow Street Brewing (C-1007): The segment is not known')
  expect(text).toContain(`Wrote ${ics}.`)
})

test.each([
  ['no year', {}, [], /--year 2027/],
  ['a word', { year: '2027' }, ['2027'], /takes no words/],
  ['a year that is none', { year: '27' }, [], /from 2000 to 2200/],
  ['an unknown reading', { year: '2027', position: 'weekly' }, [], /must be matrix-4-1, /],
  ['no such file', { year: '2027', holidays: '/no/such' }, [], /There is no file/],
])('%s is refused', async (_, options, words, says) => {
  await expect(run(options, words)).rejects.toThrow(says)
})

test.each([
  ['holidays', '2027-02-30\n', /line 1: "2027-02-30" is no day/],
  ['holidays', 'Day\nChristmas\n', /line 2: "Christmas" is no day/],
  ['team', 'name\nAnn\n', /lacks the column name or role/],
  ['team', 'name,role,pay\nAnn,AM,1\n', /unknown column "pay"/],
  ['team', 'name,role\nAnn,CEO\n', /line 2: role must be CSM, AM, TAM, vCIO, not "CEO"/],
  ['team', 'name,role,hours per month\n\nAnn,AM,-3\n', /line 3: hours per month must be a number from 1 to 744/],
  ['team', 'name,role,slots per week\nAnn,AM,2.5\n', /slots per week must be a whole number/],
  ['team', 'name,role\n,AM\n', /line 2: name is blank/],
  ['team', 'name,role\nAnn,AM\nAnn,AM\n', /Ann \(AM\) is listed twice/],
])('a %s file with %j is refused naming the line', async (option, content, says) => {
  await expect(run({ year: '2027', [option]: file(`wrong-${option}`, content) })).rejects.toThrow(says)
})

test('a file that cannot be written is told', async () => {
  await expect(run({ year: '2027', csv: join(folder, 'no', 'plan.csv') })).rejects.toThrow(/its folder does not exist/)
})

test('copilot plan year is this command', async () => {
  const invocation = { words: ['year'], options: {}, app: () => Promise.reject(new Error('not asked for')), now: DAY }
  const around = { readInput: async () => '', print: () => {}, progress: () => {} }
  await expect(plan.run({ ...invocation, ...around })).rejects.toThrow(/Say which year/)
})
