import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { sourceHash } from './source-hash.ts'

let root: string
let before: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'))
  mkdirSync(join(root, 'corpus', 'health'), { recursive: true })
  write('lock.json', '{}')
  write('corpus/health/2.3.md', 'Cadence counts.')
  write('corpus/glossary.yaml', '- term: QBR')
  before = marked()
  return () => rmSync(root, { recursive: true })
})

const write = (name: string, text: string) => writeFileSync(join(root, name), text)
const marked = () => sourceHash(root, ['lock.json', 'corpus'])

test.each([
  ['a file below a folder changes', () => write('corpus/health/2.3.md', 'Cadence count.')],
  ['a file that is named changes', () => write('lock.json', '{ }')],
  ['a file comes', () => write('corpus/health/2.4.md', '')],
  ['a file goes', () => rmSync(join(root, 'corpus/glossary.yaml'))],
  ['a file is renamed', () => renameSync(join(root, 'corpus/health/2.3.md'), join(root, 'corpus/health/2.2.md'))],
  ['a file is moved', () => renameSync(join(root, 'corpus/health/2.3.md'), join(root, 'corpus/2.3.md'))],
])('the mark is another one where %s', (_, change) => {
  change()
  expect(marked()).not.toBe(before)
})

test('the mark stays where nothing that counts changes', () => {
  write('corpus/health/2.3.md', 'Cadence counts.')
  write('corpus/health/check.test.ts', 'test()')
  write('elsewhere.md', 'Another thing.')
  expect(marked()).toBe(before)
})

test('a source that is not there is an error, not an empty one', () => {
  expect(() => sourceHash(root, ['corpora'])).toThrow('corpora')
})
