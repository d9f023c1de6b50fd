import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCollections } from './collection.ts'

const folder = mkdtempSync(join(tmpdir(), 'collections-'))
afterAll(() => rmSync(folder, { recursive: true }))

const docs = [{ id: 1, title: 'One', text: 'first' }, { id: '2', text: 'second' }, { id: '3' }]
const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

test('every collection of a folder is read by name, and only questions with a relevant document count', () => {
  write('b.json', { docs, queries: [{ id: 'q', text: 'first?' }], qrels: { q: { 1: 2 } } })
  write('a.json', {
    docs,
    queries: [
      { id: 'judged', text: 'second?' },
      { id: 'none-relevant', text: 'third?' },
      { id: 'not-judged', text: 'fourth?' },
    ],
    qrels: { judged: { 2: 1, 3: 0 }, 'none-relevant': { 1: 0 } },
  })
  const [a, b] = readCollections(folder)
  expect([a!.name, b!.name]).toEqual(['a', 'b'])
  expect(a!.queries).toEqual([
    {
      id: 'judged',
      text: 'second?',
      grades: new Map([
        ['2', 1],
        ['3', 0],
      ]),
    },
  ])
  expect(b!.documents).toEqual([
    { id: '1', title: 'One', text: 'first' },
    { id: '2', title: '', text: 'second' },
    { id: '3', title: '', text: '' },
  ])
  expect(readCollections(folder, ['b']).map(({ name }) => name)).toEqual(['b'])
})

test('what cannot be read is said in one sentence', () => {
  expect(() => readCollections(join(folder, 'gone'))).toThrow(/no test collections in .*gone; .* --data FOLDER/)
  expect(() => readCollections(folder, ['c'])).toThrow(/no collection "c" in .*; it holds a, b\./)
  write('c.json', 'not json')
  expect(() => readCollections(folder, ['c'])).toThrow(/c\.json is not a test collection; it is not JSON\./)
  write('c.json', { docs, queries: [{ id: 'q' }], qrels: {} })
  expect(() => readCollections(folder, ['c'])).toThrow(/c\.json is not a test collection; queries\.0\.text: /)
  write('c.json', { docs: [...docs, { id: '3' }], queries: [], qrels: {} })
  expect(() => readCollections(folder, ['c'])).toThrow(/c\.json names a document twice/)
  write('c.json', { docs, queries: [], qrels: {} })
  expect(() => readCollections(folder, ['c'])).toThrow(/c\.json holds no question with a relevant document\./)
})
