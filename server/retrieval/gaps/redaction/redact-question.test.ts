import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../platform/database/database.ts'
import { openTestDatabase } from '../../../testing/database.ts'
import { createRetrieval } from '../../retrieval.ts'
import { toNameBook } from './name-book.ts'
import { withoutPlaceholders } from './placeholders.ts'
import { redactQuestion } from './redact-question.ts'

const NAMES = toNameBook({
  clients: ['Harbourline Logistics', 'C-1001', 'Calder & Finch Architects', 'Client Care First', 'Ångström Labs', '3M'],
  people: ['Maria Lopez', 'CSM', 'Service Desk'],
})

let database: Database
let folder: string

beforeAll(async () => {
  database = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  const clauses = [1, 2, 3, 4, 5].map(
    (at) =>
      `## ENG-0${at} Topic ${at}\n\nThe CSM takes care of the client with the service desk, first of all in M365.\n`,
  )
  writeFileSync(
    join(folder, '2.3-engagement.md'),
    `---\nid: "2.3"\ntitle: Engagement\ndiscipline: health\nstatus: current\nedition: 2025-1\naudience: [CSM]\n---\n\n# 2.3 Engagement\n\nWhat it is for.\n\n${clauses.join('\n')}`,
  )
  await createRetrieval(database).indexCorpus(pathToFileURL(`${folder}/`), () => {})
}, 60_000)
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const redact = (question: string) => redactQuestion(database, question, NAMES)

describe('what is taken out', () => {
  test.each([
    ['a client by its name', 'How often do we meet Harbourline Logistics?', 'How often do we meet [name]?'],
    ['a client in any case', 'is HARBOURLINE  logistics red', 'is [name] red'],
    ['a client by one word', "What is Harbourline's colour?", "What is [name]'s colour?"],
    ['a client with other signs', 'May Calder and Finch wait?', 'May [name] and [name] wait?'],
    ['a client by its first words', 'Is Client Care paying?', 'Is [name] paying?'],
    ['a client without its accents', 'Is Angstrom red?', 'Is [name] red?'],
    ['a client of one word with a digit', 'Does 3M pay?', 'Does [name] pay?'],
    ['a client by its id', 'What about C-1001, c 1001?', 'What about [name]?'],
    ['a person', 'Does Maria Lopez or Lopez decide?', 'Does [name] or [name] decide?'],
    ['an amount', 'Is $14,000 or 14 000 € too much?', 'Is [figure] or [figure] too much?'],
    ['a share and a number with a unit', 'Is 12.5 % of 48h fine?', 'Is [figure] of [figure] fine?'],
    ['a date and a time', 'On 2026-11-24 at 15:30?', 'On [figure] at [figure]?'],
    ['a figure in words', 'Are twenty-five thousand enough?', 'Are [figure] enough?'],
    ['a number like a word', 'Ticket INC0012345?', 'Ticket [figure]?'],
    ['an e-mail address', 'May I write to maria@harbourline.com?', 'May I write to [address]?'],
    [
      'a web address',
      'Is (https://x.example/a?b=1) or portal.harbourline.co.uk safe?',
      'Is ([address]) or [address] safe?',
    ],
    ['quoted text', 'He said "we are leaving" and ‘call me’, so?', 'He said [quote] and [quote], so?'],
    ['a quote that does not end', 'What of “we are leaving', 'What of [quote]'],
  ])('%s', async (_what, question, redacted) => {
    expect(await redact(question)).toBe(redacted)
  })
})

describe('what stays', () => {
  test.each([
    ['words of the field that a name holds, too', 'Which client comes first, and who takes care?'],
    ['a role or a team in a column for people', 'What does the CSM owe the service desk?'],
    ['the id of a clause', 'Does ENG-01 hold for M365?'],
    ['an apostrophe', "What is the client's or the clients' view?"],
  ])('%s', async (_what, question) => {
    expect(await redact(question)).toBe(question)
  })
})

test('no digit, address or name is left of any text', async () => {
  const words = fc.constantFrom(
    'Harbourline Logistics',
    'harbourline',
    'FINCH',
    'Maria Lopez',
    '€',
    '4.49',
    '١٢',
    '½',
    'a@b.c',
    'x2y',
    '"',
    "'",
    '.',
    'client',
    ' ',
  )
  const texts = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const left = withoutPlaceholders(await redact(parts.join(' ')))
      expect(left).not.toMatch(/\p{N}|@|harbourline|finch|lopez/iu)
    }),
    { numRuns: 300, seed: 4 },
  )
}, 30_000)

test('a question of many thousand signs is redacted at once', async () => {
  const started = performance.now()
  for (const long of ['!', '"', "'a ", 'a', '9', 'a.', '[figure]']) await redact(long.repeat(4_000 / long.length))
  expect(performance.now() - started).toBeLessThan(2_000)
})
