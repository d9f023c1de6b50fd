import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParts } from '../testing/open-parts.ts'

let app: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  app = await openParts()
})
afterAll(() => app.close())

const search = (query: string, filters = {}) =>
  app.partsFor().searchAndCompute(query, { limit: 5, asOf: '2026-11-24', filters })

test('the clause of a rule that computes with the figures of a query comes first, what it gives before its text', async () => {
  const [first, ...rest] = await search('44 of 50 accounts have a booked session in the next 30 days, enough?')
  expect(first).toMatchObject({ rank: 1, clause: 'SCH-03', computed: true })
  expect(first!.text).toContain('88%')
  expect(first!.text).toContain('[SCH-03].\n\nCoverage')
  expect(rest.map(({ rank }) => rank)).toEqual([2, 3, 4, 5])
  expect(rest.map(({ clause }) => clause)).not.toContain('SCH-03')
})

test('days are counted from a day of the query', async () => {
  const [first] = await search('Assessment completed 12 March. When is the roadmap meeting?')
  expect(first).toMatchObject({ computed: true })
  expect(first!.text).toContain('22 March')
})

test('nothing is computed without figures, or where the search is narrowed', async () => {
  for (const found of [
    await search('how is coverage computed'),
    await search('44 of 50 accounts booked in the next 30 days', { document: '4.1' }),
  ])
    expect(found.filter(({ computed }) => computed)).toEqual([])
})
