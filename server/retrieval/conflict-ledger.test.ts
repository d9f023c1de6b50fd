import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ConflictLedger, loadConflictLedger } from './conflict-ledger.ts'
import { readAsked } from './corpus/read-asked.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)

let folder: string
let ledger: ConflictLedger

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflicts-'))
  const file = join(folder, 'conflicts.yaml')
  writeFileSync(
    file,
    `- id: lamp-hours
  kind: contradiction
  topic: when the yard lamps burn
  asks: [yard lamps]
  clauses: [LMP-01, LMP-02]
  readings:
    - { position: dusk, says: The lamps burn from dusk., clauses: [LMP-01] }
    - { position: six, says: The lamps burn from six., clauses: [LMP-02] }
  inForce: dusk
  because: The newer page says so.
  owner: CS Lead
`,
  )
  writeFileSync(
    join(folder, 'conflicts.questions.yaml'),
    'lamp-hours:\n  - Is it dark when the light outside goes on?\n  - From what hour does it get bright behind the house?\n',
  )
  ledger = loadConflictLedger(pathToFileURL(file))
})
afterAll(() => rmSync(folder, { recursive: true }))

const touched = (question: string, clauses: string[]) =>
  ledger.touchedBy(question, clauses).map(({ conflict, isAskedFor }) => `${conflict.id} ${isAskedFor}`)

test('a question like a known one touches the entry, whatever its words for the topic', () => {
  expect(touched('From what hour on does it get bright behind the house?', [])).toEqual(['lamp-hours true'])
  expect(touched('What hour does it get bright?', ['LMP-02'])).toEqual(['lamp-hours true'])
})

test('a question that is less like one touches the entry only where a clause of it is among the first three', () => {
  const question = 'What hour does it get bright?'
  expect(touched(question, ['BIC-01', 'BIC-02', 'LMP-02'])).toEqual(['lamp-hours true'])
  expect(touched(question, ['BIC-01', 'BIC-02', 'BIC-03', 'LMP-02'])).toEqual([])
})

test('words of the topic touch it only beside one of its clauses', () => {
  expect(touched('Who cleans the yard lamps?', ['LMP-01'])).toEqual(['lamp-hours false'])
  expect(touched('Who cleans the yard lamps?', ['BIC-01'])).toEqual([])
})

test('every entry of the corpus has questions, and no question stands under an entry that is not there', () => {
  const asked = readAsked('questions', readFileSync(new URL('conflicts.questions.yaml', CORPUS), 'utf8'))
  const entries = loadConflictLedger(new URL('conflicts.yaml', CORPUS)).all.map(({ id }) => id)
  expect([...asked.keys()].toSorted()).toEqual(entries.toSorted())
})
