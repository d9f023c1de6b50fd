import { afterAll, beforeAll, expect, test } from 'vitest'
import type { YearPlan } from '../../rules/year-plan/year-plan.ts'
import { openParts } from '../../testing/open-parts.ts'
import { createServer } from './create-server.ts'
import { preferredType } from './preferred-type.ts'

let opened: Awaited<ReturnType<typeof openParts>>
let app: Awaited<ReturnType<typeof createServer>>

beforeAll(async () => {
  opened = await openParts()
  app = await createServer(opened.partsFor(), { logLevel: 'silent' })
}, 120_000)
afterAll(async () => {
  await app.close()
  await opened.close()
})

const post = (payload: object, accept?: string) =>
  app.inject({
    method: 'POST',
    url: '/api/plan/year',
    payload: { asOf: '2026-11-26', ...payload },
    ...(accept === undefined ? {} : { headers: { accept } }),
  })

test('the portfolio is planned as JSON', async () => {
  const response = await post({
    year: 2027,
    holidays: ['2027-12-24'],
    owners: [{ name: 'Lena Brandt', role: 'CSM', hoursPerMonth: 140, bookedPercent: 60 }],
    fiscalYearEnds: { 'C-1014': '12-31' },
  })
  expect(response.statusCode).toBe(200)
  const plan = response.json<YearPlan>()
  expect(plan.meetings.length).toBeGreaterThan(100)
  expect(plan.unplaced).toMatchObject([{ client: { id: 'C-1007' }, kind: null }])
  expect(plan.meetings.find(({ clause, client }) => clause === 'SCH-T02' && client?.id === 'C-1014')).toMatchObject({
    on: '2027-12-01',
    owner: 'Lena Brandt',
  })
  const judged = plan.load.filter(({ percent }) => percent !== null)
  expect(judged.length).toBeGreaterThan(5)
  expect(judged.every(({ owner, percent }) => owner === 'Lena Brandt' && percent! < 85)).toBe(true)
})

test('and as a calendar or a table where Accept asks for one', async () => {
  const calendar = await post({ year: 2027 }, 'text/calendar')
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(calendar.headers['content-disposition']).toBe('attachment; filename="year-plan-2027.ics"')
  expect(calendar.headers['vary']).toMatch(/accept/)
  expect(calendar.body).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  const table = await post({ year: 2027 }, 'text/csv, application/json;q=0.5')
  expect(table.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(table.body).toMatch(/^status,client id,client,/)
})

test.each([
  [{}, 'year: '],
  [{ year: 2027, holidays: ['2027-02-30'] }, 'holidays.0: '],
  [{ year: 2027, settings: { dayStart: '9' } }, 'settings.dayStart: '],
  [{ year: 2027, settings: { strategicMinutes: 90 } }, 'strategicMinutes must be 30 to 45 minutes by RHY-03'],
  [{ year: 2027, fiscalYearEnds: { 'C-1001': '13-01' } }, 'fiscalYearEnds.C-1001: '],
  [{ year: 2027, fiscalYearEnds: { 'C-9': '12-31' } }, 'There is no client C-9'],
  [{ year: 2027, position: 'weekly' }, 'position: '],
  [{ year: 2027, asOf: '2024-01-01' }, 'No cadence is in force'],
])('%j is refused with a sentence', async (payload, says) => {
  const response = await post(payload)
  expect(response.statusCode).toBe(400)
  expect(response.json<{ detail: string }>().detail).toContain(says)
})

test('it is described at /openapi.json with its three types', async () => {
  const { paths } = (await app.inject('/openapi.json')).json()
  const { requestBody, responses } = paths['/api/plan/year'].post
  expect(Object.keys(requestBody.content['application/json'].schema.properties)).toContain('fiscalYearEnds')
  expect(Object.keys(responses[200].content)).toEqual(['application/json', 'text/calendar', 'text/csv'])
})

test.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['text/*', 'text/calendar'],
  ['text/html', 'application/json'],
  ['text/csv;q=0.2, text/calendar;q=0.9', 'text/calendar'],
  ['text/csv;q=0', 'application/json'],
])('Accept %j gives %s', (accept, type) => {
  expect(preferredType(accept, ['application/json', 'text/calendar', 'text/csv'])).toBe(type)
})
