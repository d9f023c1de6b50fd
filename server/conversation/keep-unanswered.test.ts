import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openParts } from '../testing/open-parts.ts'

const OPEN = 'Which helicopter does a CSM at Harbourline fly on 24 December 2026 for $14,000?'
const ANSWERED = 'When must a QBR recap be sent, and what must it hold?'
const AS_OF = '2026-11-24'

let opened: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  opened = await openParts()
}, 60_000)
afterAll(() => opened.close())
beforeEach(() => opened.database.execute('truncate unanswered_questions'))

const rows = () => opened.database.query<{ text: string; clauses: string[] }>('select * from unanswered_questions')
const ask = (question: string, keeps?: 'off' | 'redacted' | 'full') =>
  opened.partsFor(undefined, keeps).handleMessage({ question, asOf: AS_OF, channel: 'web' })

test('a question that was not answered is kept redacted, with where it was asked and what came nearest', async () => {
  const { declined, citations } = await ask(OPEN, 'redacted')
  expect(declined).toBe(true)
  const [row, ...more] = await rows()
  expect(more).toEqual([])
  expect(row).toMatchObject({
    text: 'Which helicopter does a CSM at [name] fly on [figure] December [figure] for [figure]?',
    channel: 'web',
    clauses: citations.map(({ clause }) => clause).slice(0, 3),
    reason: 'nothing-near',
  })
  expect(row!.clauses.length).toBeGreaterThan(0)
})

test('with "off" nothing is kept', async () => {
  expect((await ask(OPEN, 'off')).declined).toBe(true)
  expect(await rows()).toEqual([])
})

test('with "full" a question is kept as it was asked', async () => {
  await ask(OPEN, 'full')
  expect(await rows()).toMatchObject([{ text: OPEN }])
})

test('a question that was answered is not kept', async () => {
  expect((await ask(ANSWERED)).declined).toBe(false)
  expect(await rows()).toEqual([])
})

test('no column says who asked or at what time', async () => {
  const columns = await opened.database.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns where table_name = 'unanswered_questions' order by 1`,
  )
  expect(columns.map(({ name }) => name)).toEqual(['channel', 'clauses', 'day', 'id', 'reason', 'text'])
  expect(columns.find(({ name }) => name === 'day')!.type).toBe('date')
})

test('a broken table does not break an answer', async () => {
  const whole = await ask(OPEN)
  expect(whole.declined).toBe(true)
  await opened.database.execute('alter table unanswered_questions rename to broken')
  try {
    expect({ ...(await ask(OPEN)), ms: 0 }).toEqual({ ...whole, ms: 0 })
  } finally {
    await opened.database.execute('alter table broken rename to unanswered_questions')
  }
})
