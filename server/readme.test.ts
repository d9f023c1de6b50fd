import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './channels/cli/run-cli.ts'
import { ERRORS } from './domain/errors.ts'
import { openParts } from './testing/open-parts.ts'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const PROMPT = '$ npm run -s copilot -- '

/** Every command that the README shows, with the output below it. */
const shown = [...README.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  block!
    .split(PROMPT)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.trimEnd().split('\n')
      return { command, output: output.join('\n') }
    }),
)

const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c!)
const untimed = (output: string) => output.replaceAll(/\b\d+ ms\b/g, 'N ms').trimEnd()

let parts: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  parts = await openParts()
}, 60_000)
afterAll(() => parts.close())

test('the README lists exactly the errors there are', () => {
  const listed = [...README.matchAll(/^\| `([\w-]+)` *\| (\d{3}) +\| (\d) +\| (.+?) *\|$/gm)].map(([, ...row]) => row)
  const known = Object.entries(ERRORS).map(([code, { status, exitCode, title }]) => [
    code,
    `${status}`,
    `${exitCode}`,
    title,
  ])
  expect(listed).toEqual(known)
})

test('the README shows commands', () => expect(shown.length).toBeGreaterThan(5))

test.each(shown)('the README shows what really comes: $command', async ({ command, output }) => {
  let printed = ''
  const code = await runCli(wordsOf(command), {
    app: async () => parts.partsFor(),
    now: '2026-11-24T09:00:00.000Z',
    readInput: async () => '',
    print: (line) => (printed += `${line}\n`),
    progress: () => {},
    stdout: (text) => (printed += `${text}\n`),
    stderr: (text) => (printed += `${text}\n`),
  })
  expect(code).toBe(0)
  expect(untimed(printed)).toBe(untimed(output))
})
