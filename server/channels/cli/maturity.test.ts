import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRecords } from '../../records/records.ts'
import { openTestDatabase } from '../../testing/database.ts'
import type { AppParts } from '../app-parts.ts'
import { runCli } from './run-cli.ts'

let database: Awaited<ReturnType<typeof openTestDatabase>>
let folder: string
beforeAll(async () => {
  database = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'copilot-maturity-'))
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})

async function run(argv: string[], input = '') {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(argv, {
    app: async () => ({ records: createRecords(database) }) as AppParts,
    now: '2026-11-24T09:00:00.000Z',
    readInput: async () => input,
    print: (line) => out.push(line),
    progress: () => {},
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const FOUR = {
  contract: 'yes',
  rhythm: 'annual-quarterly-monthly-weekly',
  focus: '35-65',
  value: 'better-company',
  hours: 50,
}
const file = (answers: object) => {
  const path = join(folder, 'answers.json')
  writeFileSync(path, JSON.stringify(answers))
  return path
}

test('lists the five assessments with their clauses', async () => {
  const { out } = await run(['maturity'])
  expect(out).toMatch(
    /^trust-maturity .*\(TMM-137\)\nservice-leadership .*\nvcio .*\ncs-organisation .*\ncs-operation .*\n/,
  )
})

test('prints the questionnaire with ids and answers, in words and as JSON', async () => {
  const { out } = await run(['maturity', 'vcio'])
  expect(out).toContain('hours  How many hours a year does the service take for one client? [OML-139]')
  expect(out).toContain('by level 1: 1-5, 2: 5-10, 3: 25-40, 4: 35-60, 5: 60-120')
  expect(out).toMatch(/\n {2}50-50 +50 % IT, 50 % management\n/)
  const json = JSON.parse((await run(['maturity', 'vcio', '--json'])).out) as { questions: { id: string }[] }
  expect(json.questions.map(({ id }) => id)).toEqual(['contract', 'rhythm', 'focus', 'value', 'hours', 'target'])
})

test('assesses answers from a file or from standard input, and records nothing', async () => {
  const { out, code } = await run(['maturity', 'vcio', '--answers', file(FOUR)])
  expect(code).toBe(0)
  expect(out).toMatch(/^vCIO operational maturity \(OML\): level 4, Operational excellence\n/)
  expect(out).toContain('focus, level 5: 20 % IT, 80 % management [OML-139]')
  const json = JSON.parse((await run(['maturity', 'vcio', '--answers', '-', '--json'], '{"contract":"no"}')).out)
  expect(json).toMatchObject({ level: null, missing: ['rhythm', 'focus', 'value', 'hours'] })
  expect((await run(['maturity', 'vcio'])).out).toContain('run copilot maturity vcio --answers FILE')
})

test('saved answers are assessed where no file is given', async () => {
  const saved = await run(['maturity', 'vcio', '--answers', file(FOUR), '--save', '--by', 'Dana Reyes'])
  expect(saved.out).toMatch(/The answers are on record\.$/)
  expect((await run(['maturity', 'vcio'])).out).toBe(saved.out.replace('\n\nThe answers are on record.', ''))
  expect((await run(['maturity', 'vcio', '--questions'])).out).toContain('Which level is planned next?')
  const changed = await run(['maturity', 'vcio', '--answers', '-', '--save', '--by', 'Dana Reyes'], '{"hours":12}')
  expect(changed.out).toMatch(/^.*level unknown\n/)
  expect(changed.out).toContain('12 hours a year: no level, between level 2 and level 3. [OML-139]')
  expect((await run(['maturity', 'vcio', '--setting', 'without-hours'])).out).toMatch(
    /^.*level 4, Operational excellence\nBy your setting without-hours\.\n/,
  )
})

test.each([
  [['maturity', 'vcoi'], '', 'did you mean "vcio"'],
  [['maturity', 'vcio', 'more'], '', 'Name one assessment'],
  [['maturity', 'vcio', '--answers', '-'], '[1]', 'The answers are not a JSON object'],
  [['maturity', 'vcio', '--answers', '-'], '{', 'The answers are not a JSON object'],
  [['maturity', 'vcio', '--answers', '-'], '{"hour":1}', 'There is no question "hour"; did you mean "hours"?'],
  [['maturity', 'vcio', '--answers', '-', '--save'], '{}', 'Say who records the answers: --by NAME.'],
  [['maturity', 'vcio', '--save', '--by', 'Dana'], '', 'Give the answers to save'],
  [['maturity', 'vcio', '--answers', 'nowhere.json'], '', 'There is no file nowhere.json.'],
])('%j is told plainly', async (argv, input, message) => {
  const { code, out, err } = await run(argv, input)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
})
