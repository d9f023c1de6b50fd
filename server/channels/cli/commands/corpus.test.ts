import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openParts } from '../../../testing/open-parts.ts'
import { runCli } from '../run-cli.ts'

const CORPUS = fileURLToPath(new URL('../../../../corpus', import.meta.url))

let opened: Awaited<ReturnType<typeof openParts>>
let copy: string
beforeAll(async () => {
  opened = await openParts()
  copy = join(mkdtempSync(join(tmpdir(), 'copilot-corpus-')), 'corpus')
  cpSync(CORPUS, copy, { recursive: true })
  change('2-health/2.3-engagement.md', '| Cadence on time | at least 90% |', '| Cadence on time | at least 91% |')
  change('2-health/2.3-engagement.md', 'status: current', 'status: archived')
  change('3-deliverables/3.0-shared-limits.md', '## GEN-04 ', '## GEN-94 ')
}, 60_000)
afterAll(async () => {
  rmSync(copy, { recursive: true, force: true })
  await opened.close()
})

function change(name: string, from: string, to: string) {
  const text = readFileSync(join(copy, name), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(copy, name), text.replace(from, to))
}

/** Runs one command line; `opens` tells how it asked for the database, if it did. */
async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  let opens: string | undefined
  const code = await runCli(['corpus', ...argv], {
    app: async (corpus) => {
      opens = corpus
      return opened.partsFor()
    },
    now: '2026-11-24T09:00:00.000Z',
    readInput: async () => '',
    print: () => {},
    progress: () => {},
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n'), opens }
}

test('the help lists what the command gathers', async () => {
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  for (const part of ['corpus check', 'corpus editions', 'corpus diff BEFORE AFTER', 'corpus gaps'])
    expect(out).toContain(`\n  ${part}`)
})

test.each([
  ['nothing', [], /corpus check, or editions, or diff, or gaps\.$/],
  ['a word near one of its own', ['dif'], /There is no "corpus dif"; did you mean "corpus diff"\.$/],
  ['a word near none', ['xyzzyxyzzy'], /it is corpus check, or editions, or diff, or gaps\.$/],
  ['two folders to check', ['check', 'a', 'b'], /at most one folder/],
  ['a folder to check that is not there', ['check', '/no/such'], /There is no folder \/no\/such/],
  ['a folder to check without a corpus', ['check', 'server'], /server holds no blueprint/],
  ['one side of a diff', ['diff', 'latest'], /Name two editions or corpus folders/],
  ['three sides of a diff', ['diff', 'a', 'b', 'c'], /Name two editions or corpus folders/],
  [
    'an edition that is none',
    ['diff', 'latest', 'xyz'],
    /There is no edition "xyz" of the corpus; known are [0-9a-f]{12}\.$/,
  ],
  ['an edition before the only one', ['diff', 'previous', 'latest'], /There is no edition "previous"/],
  ['a folder that is not there', ['diff', 'latest', './no/such'], /There is no folder \.\/no\/such\.$/],
  ['a folder without a corpus', ['diff', 'scripts', 'latest'], /scripts holds no blueprint/],
  ['words after editions', ['editions', 'all'], /takes no words/],
  ['an option of another part', ['check', '--forget'], /corpus check knows no --forget/],
  ['words after gaps', ['gaps', '3'], /ids only after --forget/],
  ['gaps since no day', ['gaps', '--since', '2026-02-30'], /--since must be a day such as/],
  ['gaps with a limit of 0', ['gaps', '--limit', '0'], /1 to 100/],
  ['gaps to forget with a day', ['gaps', '--forget', '--since', '2026-11-24'], /no --since or --limit/],
  ['gaps to forget that are no ids', ['gaps', '--forget', '1,x'], /"x" is no id/],
  ['gaps to forget that are not there', ['gaps', '--forget', '999', '1000'], /No question 999, 1000 is kept/],
])('%s exits with 2 and one sentence', async (_what, argv, says) => {
  const { code, out, err } = await run(...argv)
  expect(err).toMatch(says)
  expect([code, out, err.split('\n').length]).toEqual([2, '', 1])
})

describe('check', () => {
  test('of the corpus finds nothing and needs no database', async () => {
    const { code, out, opens } = await run('check')
    expect([code, opens]).toEqual([0, undefined])
    expect(out).toMatch(/^\d+ documents with \d+ sections checked: nothing found\.$/)
  })

  test('of a folder exits with 2 and tells place, fault and what to do, grouped', async () => {
    const { code, out } = await run('check', copy)
    expect(code).toBe(2)
    expect(out).toMatch(
      /checked: \d+ places are not right\.\n\nEvery clause that the product rests on is there, but:\n/,
    )
    expect(out).toMatch(/\/corpus\/4-process\/[\d.]+-[a-z-]+\.md:\d+/)
    expect(out).toMatch(/GEN-04 is named here, but no heading has it\. Correct the id, or take the reference out\./)
    expect(out).toMatch(/2\.3-engagement\.md:10 {2}The document is archived, but its introduction does not say so/)
    const json = JSON.parse((await run('check', `${copy}/`, '--json')).out)
    expect(json.found.map(({ check }: { check: string }) => check)).toEqual([
      'relied-on',
      'mentions',
      'standing',
      'questions',
    ])
    expect(json.found[2].problems[0]).toMatchObject({ file: `${copy}/2-health/2.3-engagement.md`, line: 10 })
  })
})

describe('editions and their differences', () => {
  test('the list shows what was indexed, and leaves the index as it is', async () => {
    const { code, out, opens } = await run('editions')
    expect([code, opens]).toEqual([0, 'as-stored'])
    expect(out).toMatch(/^edition +indexed at +documents\n[0-9a-f]{12} +\d{4}-\d\d-\d\d \d\d:\d\d UTC +\d+$/)
  })

  test('where nothing changed, that is the whole answer', async () => {
    const { out, opens } = await run('diff', 'latest', CORPUS)
    expect([out, opens]).toEqual([
      expect.stringMatching(/^Nothing changed between [0-9a-f]{12} and \S+\.$/),
      'as-stored',
    ])
  })

  test('a changed clause comes with its lines and with all that rests on it', async () => {
    const { code, out } = await run('diff', 'latest', copy)
    expect(code).toBe(0)
    expect(out).toMatch(/: clauses 1 changed, 1 added, 1 removed; fields of headers 1 changed\.$/m)
    expect(out).toContain('  2.3  status: current -> archived')
    expect(out).toMatch(
      /ENG-04 {2}.* \(2\.3\)\n {4}- \| Cadence.*90%.*\n {4}\+ \| Cadence.*91%.*\n {4}On it rest: rules? .*ENG-04/,
    )
    expect(out).toMatch(/Clauses removed\n {2}GEN-04 .*\n {4}On it rest: rule GEN-04; .*prompt word-recap/)
    expect(out).toMatch(/Clauses added\n {2}GEN-94 .*\n {4}Nothing rests on it\./)
  })

  test('two folders need no database; as JSON each clause has its places', async () => {
    const { out, opens } = await run('diff', CORPUS, copy, '--json')
    expect(opens).toBeUndefined()
    const diff = JSON.parse(out)
    expect(diff).toMatchObject({ before: CORPUS, after: copy, same: false, removed: [{ clause: 'GEN-04' }] })
    expect(diff.removed[0].restsOnIt).toContainEqual({
      kind: 'prompt',
      name: 'word-recap',
      file: 'prompts/word-recap.md',
    })
    expect(diff.changed[0].restsOnIt).toContainEqual({
      kind: 'conflict',
      name: 'engagement-colour',
      file: `${copy}/conflicts.yaml`,
      line: expect.any(Number),
    })
  })
})

describe('gaps', () => {
  const QUESTION = 'Which helicopter does a CSM at Harbourline fly for $14,000?'
  const ask = (question: string) => opened.partsFor().handleMessage({ question, asOf: '2026-11-24', channel: 'cli' })

  test('lists what was not answered, grouped, until it is forgotten', async () => {
    expect((await run('gaps')).out).toMatch(/^No unanswered question is kept yet; /)
    await ask(QUESTION)
    await ask(QUESTION.replace('Harbourline', 'Ashgrove'))
    await ask('What colour has the mascot of the blueprints?')

    const { code, out, opens } = await run('gaps')
    expect([code, opens]).toEqual([0, 'as-stored'])
    expect(out).toMatch(
      /^3 questions were not answered, in 2 groups\.\n\n2x {2}Which helicopter does a CSM at \[name\] fly/,
    )
    expect(out).toMatch(
      /\n {4}asked on \d{4}-\d\d-\d\d; new\n {4}nearest: .+ \[\S+\]\n {4}ids: 1, 2\n\n1x {2}What colour/,
    )
    expect(out).not.toMatch(/Harbourline|Ashgrove|14,000/)
    expect((await run('gaps', '--limit', '1')).out).toMatch(/in 2 groups, the first 1 shown\./)
    expect((await run('gaps', '--since', '2999-01-01')).out).toMatch(/^No unanswered question since 2999-01-01 is kept/)
    expect(JSON.parse((await run('gaps', '--json')).out)).toMatchObject({ keeps: 'redacted', questions: 3, groups: 2 })

    expect((await run('gaps', '--forget', '1,2')).out).toBe('2 questions were forgotten.')
    expect(JSON.parse((await run('gaps', '--forget', '--json')).out)).toEqual({ forgotten: 1 })
    expect((await run('gaps')).out).toMatch(/^No unanswered question is kept yet; /)
  })

  test('where nothing is kept, one sentence says so and how to switch it on', async () => {
    const out: string[] = []
    const code = await runCli(['corpus', 'gaps'], {
      app: async () => opened.partsFor(undefined, 'off'),
      now: '2026-11-24T09:00:00.000Z',
      readInput: async () => '',
      print: () => {},
      progress: () => {},
      stdout: (text) => out.push(text),
      stderr: (text) => out.push(text),
    })
    expect([code, out]).toEqual([
      0,
      [
        expect.stringMatching(
          /^Unanswered questions are not kept; set COPILOT_KEEP_QUESTIONS to redacted .* to keep them\.$/,
        ),
      ],
    ])
  })
})
