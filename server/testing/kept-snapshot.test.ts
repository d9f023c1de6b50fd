import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { keepSnapshot, readSnapshot } from './kept-snapshot.ts'

let path: string
let folder: URL
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'kept-'))
  folder = pathToFileURL(`${path}/new/`)
  return () => rmSync(path, { recursive: true })
})

const keep = (name: string, key: string, text = key) => keepSnapshot(name, key, Buffer.from(text), folder)
const read = (name: string, key: string) => readSnapshot(name, key, folder)?.toString()

test('only the key that a snapshot was kept under finds it', () => {
  expect(read('empty', 'k1')).toBeUndefined()
  keep('empty', 'k1')
  expect(read('empty', 'k1')).toBe('k1')
  expect(read('empty', 'k2')).toBeUndefined()
  expect(read('indexed', 'k1')).toBeUndefined()
})

test('a snapshot takes the place of the earlier ones of its name, and of no other', () => {
  keep('empty', 'k1')
  keep('indexed', 'k1')
  keep('empty', 'k2')
  expect(readdirSync(folder).toSorted()).toEqual(['empty-k2.tar', 'indexed-k1.tar'])
})

test('what another process has half written is never read, and not taken from it', () => {
  keep('empty', 'k1')
  writeFileSync(new URL('empty-k2.tar.99', folder), 'ha')
  expect(read('empty', 'k2')).toBeUndefined()
  keep('empty', 'k3')
  expect(readdirSync(folder).toSorted()).toEqual(['empty-k2.tar.99', 'empty-k3.tar'])
})
