import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Top to bottom. An import may only point down, and folders on one line never import each other. */
const LAYERS = [
  ['main.ts', 'cli.ts', 'app.ts'],
  ['channels'],
  ['conversation'],
  ['agent', 'guardrails', 'render'],
  ['drafts'],
  ['tools'],
  ['retrieval', 'records'],
  ['platform'],
  ['rules'],
  ['domain'],
]

const depthOf = (part: string) => LAYERS.findIndex((layer) => layer.includes(part))

const files = globSync('**/*.ts', { cwd: import.meta.dirname })
const shipped = files.filter((file) => !file.endsWith('.test.ts') && !file.startsWith('testing/'))
const imports = shipped.flatMap((file) => {
  const source = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
  return [...source.matchAll(/(?:from |import |import\()'([^']+)'/g)].map(([, to]) => ({ file, to: to! }))
})

test('every import points down the list', () => {
  const wrong = imports.filter(({ file, to }) => {
    if (!to.startsWith('.')) return false
    const from = file.split('/')[0]!
    const target = new URL(to, `file:///${file}`).pathname.split('/')[1]!
    if (from === target) return false
    if (depthOf(from) === 0 && target === 'app.ts') return false
    return depthOf(from) === -1 || depthOf(target) <= depthOf(from)
  })
  expect(wrong).toEqual([])
})

test('rules and domain import nothing but zod', () => {
  const pure = imports.filter(({ file, to }) => /^(rules|domain)\//.test(file) && !to.startsWith('.'))
  expect([...new Set(pure.map(({ to }) => to))]).toEqual(['zod'])
})

test('LangChain stays in retrieval', () => {
  const users = imports.filter(({ to }) => /^(langchain|@langchain\/)/.test(to)).map(({ file }) => file.split('/')[0])
  expect([...new Set(users)].filter((part) => part !== 'retrieval')).toEqual([])
})

test('only platform/config.ts reads the environment', () => {
  const readers = shipped.filter((file) =>
    readFileSync(`${import.meta.dirname}/${file}`, 'utf8').includes('process.env'),
  )
  expect(readers).toEqual(['platform/config.ts'])
})

test('the README shows the same list', () => {
  const readme = readFileSync(`${import.meta.dirname}/../README.md`, 'utf8')
  const shown = LAYERS.map((layer) => readme.indexOf(`\n${layer.join(' · ')}`))
  expect(shown).not.toContain(-1)
  expect(shown).toEqual(shown.toSorted((a, b) => a - b))
})
