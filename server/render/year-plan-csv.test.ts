import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planYear } from '../rules/year-plan/plan-year.ts'
import { YearPlanInput } from '../rules/year-plan/year-plan-input.ts'
import { csvCell } from './csv-cell.ts'
import { renderYearPlanCsv } from './year-plan-csv.ts'

test('a row for each meeting, planned or not, under names of columns', () => {
  const clients = [
    { id: 'C-1', name: 'Calder, "Finch"', segment: 'D', owners: { CSM: 'Ann' } },
    { id: 'C-2', name: '=HYPERLINK("x")', segment: null },
  ]
  const text = renderYearPlanCsv(planYear(YearPlanInput.parse({ year: 2027, clients }), '2026-11-26'))
  expect(text.endsWith('\r\n')).toBe(true)
  const rows = parse(text, { columns: true }) as Record<string, string>[]
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatchObject({
    status: 'planned',
    'client id': 'C-1',
    client: 'Calder, "Finch"',
    meeting: 'sync',
    period: '2027-H1',
    start: '09:00',
    minutes: '30',
    owner: 'Ann',
    role: 'CSM',
    clause: 'SCH-01',
  })
  expect(rows[2]).toMatchObject({ status: 'unplaced', client: '\'=HYPERLINK("x")', day: '', because: /not known/ })
})

test('no cell begins with what a spreadsheet would run, and every cell reads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = csvCell(text)
      const [[read]] = parse(`${cell},x`, { relax_quotes: false }) as [[string]]
      expect([text, `'${text}`]).toContain(read)
      expect(read).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
  for (const sign of ['=1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '\n=1']) expect(csvCell(sign)).toMatch(/^"?'/)
  expect(csvCell(-5)).toBe('-5')
})
