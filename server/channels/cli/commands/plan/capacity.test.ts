import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParts } from '../../../../testing/open-parts.ts'
import { runCli } from '../../run-cli.ts'

let opened: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  opened = await openParts()
}, 120_000)
afterAll(() => opened.close())

async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  let opens = false
  const code = await runCli(['plan', ...argv], {
    app: async () => {
      opens = true
      return opened.partsFor()
    },
    now: '2026-11-26T09:00:00.000Z',
    readInput: async () => '',
    print: () => {},
    progress: () => {},
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n'), opens }
}

test('the example of the blueprint is solved without a database', async () => {
  const { code, out, opens } = await run('capacity', '--counts', 'A=7,B=18,C=40,D=60', '--hours', '1000')
  expect([code, opens]).toEqual([0, false])
  expect(out).toMatch(/^1,270 hours needed, 1,000 available: 270 short \[ES-09\]\./)
  expect(out).toContain('The least change: 14 clients down, 270 hours less [ES-11].')
  expect(out).toContain('  6 from A to D: 150 hours [ES-10]\n  8 from B to D: 120 hours [ES-10]')
  expect(out).toContain('Afterwards 1,000 hours are needed: none to spare [ES-09].')
})

test('the clients on record come by name, and who is not counted is told', async () => {
  const { out } = await run('capacity', '--hours', '350', '--roles', 'vCIO 100: A=50,B=20; CSM: A=50')
  expect(out).toMatch(/C-1004 +Calder & Finch Architects +A +C +6400 +30 +10 +20/)
  expect(out).toMatch(/C-1010 +Marlow & Dane Recruiters +B +D/)
  expect(out).toContain('vCIO  114 hours against 100: 14 short [FND-31]')
  expect(out).toContain('C-1007  Tallow Street Brewing: maturity')
  const { moves } = JSON.parse((await run('capacity', '--hours', '350', '--json')).out)
  expect(moves).toHaveLength(2)
})

test('a what-if shows segments, revenue and hours before and after', async () => {
  const { out } = await run('capacity', '--hours', '300', '--what-if', 'mrr A=12000,B=7000; per-client D=4')
  expect(out).toMatch(/^The change reaches 11 clients with an MRR of [\d,]+ together: 350 hours become 294 \(-56\)\./)
  expect(out).toMatch(/Ashgrove Legal LLP +11800 +A -> B +30 -> 20/)
  expect(out).toContain('What the letters A to D stand for')
  const budget = ['--percents', 'A=8,B=6,C=4,D=2', '--hourly-cost', '75', '--what-if', 'hourly-cost 90']
  expect((await run('capacity', ...budget)).out).toMatch(/The budgets of a year go from ([\d,]+) to \1\./)
})

test.each([
  ['nothing to plan', [], /copilot plan capacity, or year\.$/],
  ['a word near one of its own', ['capcity'], /did you mean "plan capacity"/],
  ['no hours', ['capacity'], /Say how many hours a year are there/],
  ['hours that are none', ['capacity', '--hours', 'many'], /^--hours must be a number, not "many"\.$/],
  ['a word', ['capacity', '1000'], /takes no words/],
  ['counts of one segment', ['capacity', '--hours', '5', '--counts', 'A=3'], /B, C, D are missing/],
  ['a segment twice', ['capacity', '--hours', '5', '--per-client', 'A=3,A=4'], /A is there twice/],
  ['a segment that is none', ['capacity', '--hours', '5', '--per-client', 'E=3'], /"E=3" is not/],
  [
    'a fine fraction',
    ['capacity', '--hours', '5', '--per-client', 'A=3.005'],
    /^--per-client A is not right.*decimals/,
  ],
  ['an unknown change', ['capacity', '--what-if', 'luck 3'], /must name what changes/],
  ['roles without shares', ['capacity', '--hours', '5', '--roles', 'vCIO'], /--roles must be like/],
  ['four steps', ['capacity', '--hours', '5', '--most-steps', '4'], /^--most-steps is not right/],
  ['an option of another part', ['capacity', '--hours', '5', '--year', '2027'], /plan capacity knows no --year/],
])('%s exits with 2 and one sentence', async (_what, argv, says) => {
  const { code, out, err } = await run(...argv)
  expect(err).toMatch(says)
  expect([code, out, err.split('\n').length]).toEqual([2, '', 1])
})
