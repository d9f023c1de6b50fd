import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openParts } from '../../testing/open-parts.ts'
import { runCli } from './run-cli.ts'

// The real export is not a part of the product; without it its test is skipped.
const EXPORT = fileURLToPath(new URL('../../../../shared/blueprints/source/cs-blueprints.txt', import.meta.url))

let opened: Awaited<ReturnType<typeof openParts>>
let folder: string
beforeAll(async () => {
  opened = await openParts()
}, 120_000)
afterAll(() => opened.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copilot-documents-'))
  mkdirSync(join(folder, 'own'))
  return () => rmSync(folder, { recursive: true })
})

async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(argv, {
    app: async () => opened.partsFor(),
    now: '2026-11-24T09:00:00.000Z',
    readInput: async () => '',
    print: (line) => out.push(line),
    progress: () => {},
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const json = async (...argv: string[]) => JSON.parse((await run(...argv, '--json')).out) as Record<string, unknown>
const write = (name: string, text: string) => writeFileSync(join(folder, 'own', name), text)
const own = () => join(folder, 'own')

test('a document goes its whole way: taken in, listed, set, changed, rolled back, removed, brought back', async () => {
  write('harbour.md', '# Harbour guide\n\nThe harbour master answers within 3 days.\n')
  expect(await run('ingest', own(), '--audience', 'CSM, vCIO', '--status', 'work-in-progress')).toMatchObject({
    code: 0,
    out: 'Harbour guide: 1 sections; 1 added, 0 changed, 0 removed, 0 unchanged.',
  })
  const list = await run('documents')
  expect(list.out).toMatch(/^id +title +layer +status +audience +edition +stored at +sections\n/)
  expect(list.out).toMatch(
    /\nharbour +Harbour guide +own +work-in-progress +CSM, vCIO +[0-9a-f]{12} +\d{4}-\d\d-\d\d \d\d:\d\d +1$/,
  )

  expect(await run('documents', 'set', 'harbour', '--status', 'current', '--audience', '')).toMatchObject({
    code: 0,
    out: 'harbour: own, current, for all.',
  })
  write('harbour.md', '# Harbour guide\n\nThe harbour master answers within 5 days.\n')
  expect((await run('ingest', own(), '--layer', 'own')).out).toContain('1 changed')
  expect((await run('search', 'harbour master', '--layer', 'own', '--audience', 'AM')).out).toMatch(
    /Harbour guide, own;.*\n.*5 days/,
  )

  const rolledBack = await run('documents', 'rollback', 'harbour')
  expect(rolledBack.out).toMatch(/^harbour: edition [0-9a-f]{12}, was [0-9a-f]{12}; 0 sections added, 1 changed/)
  expect((await run('search', 'harbour master', '--layer', 'own')).out).toMatch(/3 days/)
  expect((await run('documents', 'show', 'harbour')).out).toMatch(
    /Editions\n {2}[0-9a-f]{12} .* in force\n {2}[0-9a-f]{12} .* sections$/,
  )

  expect((await run('documents', 'remove', 'harbour')).out).toMatch(/copilot documents rollback harbour/)
  expect((await run('search', 'harbour master', '--layer', 'own')).out).toBe('Nothing was found.')
  expect((await run('documents', '--removed')).out).toMatch(/\nharbour /)
  expect((await run('documents', 'rollback', 'harbour')).code).toBe(0)
  expect(await json('documents', 'show', 'HARBOUR')).toMatchObject({ id: 'harbour', removedAt: null })
  await run('documents', 'remove', 'harbour')
})

test('what is gone from a folder is told, and pruned only when asked', async () => {
  write('stay.md', '# Stay\n\nStays.\n')
  write('leave.md', '# Leave\n\nLeaves.\n')
  await run('ingest', own())
  rmSync(join(own(), 'leave.md'))
  expect((await run('ingest', own())).out).toContain(
    'Leave stays, though its file leave.md is gone; --prune removes it.',
  )
  expect((await run('ingest', own(), '--prune')).out).toContain('"copilot documents rollback leave" brings it back')
  expect((await run('documents')).out).not.toMatch(/\nleave /)
  await run('documents', 'remove', 'stay')
})

test('--report says what was read of each document, and of a master export what was not rebuilt', async () => {
  write('plan.md', '# Plan\n\n- a\n- b\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n')
  expect((await run('ingest', own(), '--report')).out).toMatch(/\n {2}read 1 headings, 1 lists, 1 tables$/)
  await run('documents', 'remove', 'plan')
})

test.skipIf(!existsSync(EXPORT))(
  '--report of the real export lists every table and heading that it counts',
  { timeout: 60_000 },
  async () => {
    const { code, out } = await run('ingest', EXPORT, '--report')
    const [, tables, headings] = /\n {2}rebuilt .* (\d+) tables kept as text, (\d+) headings of the contents/.exec(out)!
    expect(code).toBe(0)
    expect(Number(tables)).toBeGreaterThan(0)
    expect(out.match(/\n {2}table kept as text, line \d+, .+: \S/g)).toHaveLength(Number(tables))
    expect(out.match(/\n {2}heading not found, contents on line \d+, .+: \S/g)).toHaveLength(Number(headings))
    expect(await json('documents', 'show', 'cs-blueprints')).toMatchObject({ layer: 'shared' })
    await run('documents', 'remove', 'cs-blueprints')
  },
)

describe('a wrong command line exits with 2 and says what to do', () => {
  test.each([
    ['an unknown sub-command', ['documents', 'shwo', 'x'], /There is no "documents shwo"/],
    ['a document that is not there', ['documents', 'show', 'none'], /There is no document "none"/],
    ['no document', ['documents', 'remove'], /Name one document by its id/],
    ['two documents', ['documents', 'rollback', 'a', 'b'], /Name one document by its id/],
    ['nothing to set', ['documents', 'set', '2.3'], /--layer, --status or --audience/],
    [
      'a layer that is none',
      ['documents', 'set', '2.3', '--layer', 'mine'],
      /--layer must be own or shared, not "mine"/,
    ],
    ['a status that is none', ['ingest', '.', '--status', 'old'], /--status must be current, archived/],
    ['a role that is too long', ['ingest', '.', '--audience', 'x'.repeat(41)], /--audience must be/],
    ['a layer to search that is none', ['search', 'x', '--layer', 'mine'], /--layer must be one of own, shared/],
    ['several roles to search', ['search', 'x', '--audience', 'CSM,AM'], /one role/],
    [
      'a corpus document',
      ['documents', 'set', '2.3', '--status', 'archived'],
      /comes from the corpus; change its file corpus\//,
    ],
    ['the removal of a corpus document', ['documents', 'remove', '2.3'], /comes from the corpus/],
  ])('%s', async (_what, argv, says) => {
    const { code, out, err } = await run(...argv)
    expect(err).toMatch(says)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect([code, out]).toEqual([2, ''])
  })
})
