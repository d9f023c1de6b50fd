import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadGlossary } from './glossary.ts'
import { createQuestionReader, type QuestionReader } from './question-reader.ts'

let folder: string
let read: QuestionReader

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write(
    'glossary.yaml',
    '- term: GRR\n  aliases: [gross revenue retention]\n  meaning: Revenue kept.\n  clauses: [PPL-053]\n',
  )
  write('synonyms.yaml', '- [resign, quit, leave]\n')
  write(
    'artefacts.yaml',
    '- id: T-A01\n  name: Save Plan\n  clause: RISK-06\n  fields: []\n  limits: []\n- id: T-A02\n  name: Report\n  clause: REP-01\n  fields: []\n  limits: []\n',
  )
  const url = pathToFileURL(`${folder}/`)
  read = createQuestionReader(url, loadGlossary(new URL('glossary.yaml', url)))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a term brings its other names and its clause', () => {
  const { added, defining } = read('What GRR is green?')
  expect([...added.keys()]).toEqual(expect.arrayContaining(['gross', 'revenu', 'retent']))
  expect(added.has('grr')).toBe(false)
  expect(defining).toEqual(new Set(['PPL-053']))
})

test('an everyday word brings its equals, each counting less than a word that was asked', () => {
  const { added } = read('Our manager quit last week')
  expect([...added.keys()]).toEqual(expect.arrayContaining(['resign', 'leav']))
  expect(Math.max(...added.values())).toBeLessThan(1)
})

test('an artefact is looked for where it is described, unless its name is one common word', () => {
  expect(read('Which fields has the save plan?').defining).toEqual(new Set(['RISK-06']))
  expect(read('Who reads the report?').defining).toEqual(new Set())
})

test('a goal level narrows a question to its page', () =>
  expect(read('Which roles serve goal level 3?').documents).toEqual(new Set(['goal-3'])))

test('how a question is asked tells words of its answer', () =>
  expect([...read('How often do they sing?').added.keys()]).toContain('cadenc'))
