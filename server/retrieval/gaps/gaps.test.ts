import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CopilotError } from '../../domain/errors.ts'
import type { UnansweredQuestion } from '../../domain/unanswered-question.ts'
import type { Config } from '../../platform/config.ts'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { loadOpenPoints } from '../open-points.ts'
import { createRetrieval } from '../retrieval.ts'
import { createGaps } from './gaps.ts'

const LEDGER = `- id: vcio-certificate
  asks: [Which certification does a vCIO need?]
  says: No certificate is named for any role.
  clauses: [ENG-01]
`
const CORPUS = `---\nid: "2.3"\ntitle: Engagement\ndiscipline: health\nstatus: current\nedition: 2025-1\naudience: [CSM]\n---\n
# 2.3 Engagement\n\nWhat it is for.\n\n## ENG-01 Engagement score\n\nThe vCIO reads the score.\n`

let database: Database
let folder: string
beforeAll(async () => {
  database = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'gaps-'))
  writeFileSync(join(folder, '2.3-engagement.md'), CORPUS)
  writeFileSync(join(folder, 'open-points.yaml'), LEDGER)
  await createRetrieval(database).indexCorpus(pathToFileURL(`${folder}/`), () => {})
}, 60_000)
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => database.execute('truncate unanswered_questions restart identity'))

const gapsThat = (keeps: Config['keepQuestions']) =>
  createGaps(database, {
    keeps,
    retrieval: createRetrieval(database),
    openPoints: loadOpenPoints(pathToFileURL(join(folder, 'open-points.yaml'))),
    namesOnRecord: async () => ({ clients: ['Harbourline Logistics'], people: [] }),
  })
const question = (text: string, rest: Partial<UnansweredQuestion> = {}): UnansweredQuestion => ({
  text,
  channel: 'cli',
  clauses: ['ENG-01'],
  reason: 'nothing-near',
  ...rest,
})
const rows = () => database.query<Record<string, unknown>>('select * from unanswered_questions order by id')
const asked = (text: string, daysAgo: number) =>
  database.query(`insert into unanswered_questions (text, day, clauses) values ($1, current_date - $2::int, '{}')`, [
    text,
    daysAgo,
  ])
const dayBefore = async (days: number) =>
  (await database.query<{ day: string }>('select current_date - $1::int as day', [days]))[0]!.day
const all = { limit: 100 }

describe('keeping', () => {
  const text = 'Does Harbourline pay $14,000 to x@y.example?'

  test('with "off" nothing is kept', async () => {
    await gapsThat('off').keep(question(text))
    expect(await rows()).toEqual([])
  })

  test('with "redacted" no client name, figure or address is kept', async () => {
    await gapsThat('redacted').keep(question(text))
    expect(await rows()).toMatchObject([{ text: 'Does [name] pay [figure] to [address]?' }])
  })

  test('with "full" a question is kept as it was asked', async () => {
    await gapsThat('full').keep(question(text))
    expect(await rows()).toMatchObject([{ text }])
  })

  test('a question is kept with its day, channel, clauses and reason, and nothing else', async () => {
    await gapsThat('redacted').keep(question('Who certifies?', { channel: undefined, reason: undefined }))
    expect(await rows()).toEqual([
      { id: 1, text: 'Who certifies?', day: await dayBefore(0), channel: null, clauses: ['ENG-01'], reason: null },
    ])
  })

  test('with "redacted" no section of an own document that names a client is kept', async () => {
    const clauses = ['harbourline-logistics#notes', 'ENG-01', 'playbook#lunch']
    await gapsThat('redacted').keep(question('Who pays for lunch?', { clauses }))
    expect(await rows()).toMatchObject([{ clauses: ['ENG-01', 'playbook#lunch'] }])
  })
})

describe('the list', () => {
  test('where nothing is kept says so, and how to change that', async () => {
    const { gaps, notices } = await gapsThat('off').list(all)
    expect(gaps).toEqual([])
    expect(notices).toEqual([expect.stringMatching(/^Unanswered questions are not kept; set COPILOT_KEEP_QUESTIONS/)])
    expect((await gapsThat('redacted').list(all)).notices).toEqual([
      expect.stringMatching(/^No unanswered question is kept yet/),
    ])
    expect((await gapsThat('redacted').list({ ...all, since: '2026-11-24' })).notices).toEqual([
      expect.stringMatching(/^No unanswered question since 2026-11-24 is kept/),
    ])
  })

  test('what was kept before it was switched off is still listed', async () => {
    await asked('Who pays for lunch?', 0)
    expect(await gapsThat('off').list(all)).toMatchObject({ questions: 1, notices: [/not kept any more/] })
  })

  test('a group shows how often, since when and until when it was asked, an example, and what came nearest', async () => {
    const gaps = gapsThat('full')
    await gaps.keep(question('Is there any integration with Salesforce?', { channel: 'web' }))
    await gaps.keep(question('Salesforce integration?', { clauses: ['GONE-1', 'ENG-01'] }))
    await asked('Salesforce integration?', 3)
    expect(await gaps.list(all)).toEqual({
      keeps: 'full',
      questions: 3,
      groups: 1,
      notices: [],
      gaps: [
        {
          count: 3,
          since: await dayBefore(3),
          last: await dayBefore(0),
          example: 'Salesforce integration?',
          nearest: [
            { clause: 'ENG-01', section: 'Engagement score' },
            { clause: 'GONE-1', section: null },
          ],
          openPoint: null,
          reasons: { 'nothing-near': 2, unknown: 1 },
          channels: { web: 1, cli: 1, unknown: 1 },
          ids: [1, 2, 3],
        },
      ],
    })
  })

  test('what was asked most comes first, then what was asked last; a limit cuts the list, not the counts', async () => {
    await asked('Who pays for parking?', 9)
    await asked('Is a helicopter needed?', 1)
    await asked('Salesforce?', 20)
    await asked('Salesforce?', 10)
    const gaps = gapsThat('full')
    const examples = async (limit: number) => (await gaps.list({ limit })).gaps.map(({ example }) => example)
    expect(await examples(100)).toEqual(['Salesforce?', 'Is a helicopter needed?', 'Who pays for parking?'])
    expect(await examples(1)).toEqual(['Salesforce?'])
    expect(await gaps.list({ limit: 1 })).toMatchObject({ questions: 4, groups: 3 })
  })

  test('a gap that the ledger of open points names is known to be open, another is new', async () => {
    await asked('What certification does the vCIO need?', 0)
    await asked('Is a helicopter needed?', 1)
    expect((await gapsThat('full').list(all)).gaps.map(({ openPoint }) => openPoint?.id ?? 'new')).toEqual([
      'vcio-certificate',
      'new',
    ])
  })

  test('a day leaves out what was asked before it', async () => {
    await asked('Salesforce?', 5)
    await asked('Salesforce?', 4)
    expect(await gapsThat('full').list({ ...all, since: await dayBefore(4) })).toMatchObject({ questions: 1 })
  })

  test('questions older than 180 days are dropped for good', async () => {
    await asked('Salesforce?', 181)
    await asked('Salesforce?', 180)
    expect(await gapsThat('off').list(all)).toMatchObject({ questions: 1 })
    expect(await rows()).toHaveLength(1)
  })
})

describe('forgetting', () => {
  beforeEach(async () => {
    for (const text of ['Salesforce?', 'Lunch?', 'Parking?']) await asked(text, 0)
  })

  test('takes the questions named, or all', async () => {
    const gaps = gapsThat('off')
    expect(await gaps.forget([1, 3])).toBe(2)
    expect(await rows()).toMatchObject([{ id: 2 }])
    expect(await gaps.forget()).toBe(1)
    expect(await rows()).toEqual([])
  })

  test('of a question that is not kept deletes none and says which', async () => {
    const trouble = await gapsThat('off')
      .forget([1, 7, 8])
      .catch((error: unknown) => error)
    expect(trouble).toBeInstanceOf(CopilotError)
    expect(trouble).toMatchObject({ code: 'not-found', message: expect.stringContaining('7, 8') })
    expect(await rows()).toHaveLength(3)
  })

  test('of no question deletes none', async () => {
    expect(await gapsThat('off').forget([])).toBe(0)
    expect(await rows()).toHaveLength(3)
  })
})
