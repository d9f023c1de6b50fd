import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../domain/answer.ts'
import { openParts } from '../../testing/open-parts.ts'
import { COMMANDS } from './commands/index.ts'
import { runCli } from './run-cli.ts'

const CLIENTS = fileURLToPath(new URL('../../records/sample/clients.csv', import.meta.url))
const QUESTION = 'What do we do when the share of recaps sent within 48 hours is below 95%?'
const NOTES = `QBR, 20 November 2026, ended 15:30
1. Replace the firewall. Owner: Maria Lopez. Date: 15 January 2027. Budget: $8,400. Confirmed by e-mail.
2. Roll out MFA - owner Tom Reed, by 2026-12-18, $2,100, approved in writing.
3. Agreed to move the file server, Jess Park to lead, budget tbd.
`

let opened: Awaited<ReturnType<typeof openParts>>
let folder: string
beforeAll(async () => {
  opened = await openParts()
  folder = mkdtempSync(join(tmpdir(), 'copilot-cli-'))
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await opened.close()
})

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** Runs one command line; `opens` tells whether it asked for the database. */
async function run(argv: string[], input = '') {
  const out: string[] = []
  const err: string[] = []
  let opens = false
  const code = await runCli(argv, {
    app: async () => {
      opens = true
      return opened.partsFor()
    },
    now: '2026-11-24T09:00:00.000Z',
    readInput: async () => input,
    print: (line) => out.push(line),
    progress: () => {},
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n'), opens }
}

const linesOf = (out: string) => out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)

describe('help', () => {
  test.each([[[]], [['help']], [['--help']]])('%j lists every command', async (argv) => {
    const { code, out } = await run(argv)
    expect(code).toBe(0)
    for (const { name, summary } of COMMANDS) expect(out.replaceAll(/ +/g, ' ')).toContain(`\n ${name} ${summary}`)
  })

  test.each(COMMANDS.map(({ name, options }) => [name, Object.keys(options)] as const))(
    'of "%s" shows each option and an example, and opens nothing',
    async (name, options) => {
      const { code, out, opens } = await run([...name.split(' '), '--help'])
      expect([code, opens]).toEqual([0, false])
      for (const option of [...options, 'json', 'help']) expect(out).toContain(`--${option}`)
      expect(out).toContain(`Example: copilot ${name}`)
    },
  )
})

describe('a wrong command line exits with 2 and says what to do', () => {
  test.each([
    ['an unknown command', ['aks', 'x'], /did you mean "ask"/],
    ['a command like none', ['xyzzyxyzzy'], /copilot help/],
    ['an unknown option', ['clients', '--colour'], /--colour.*copilot clients --help/],
    ['an option without its value', ['search', 'x', '--limit'], /--limit.*copilot search --help/],
    ['no question', ['ask'], /copilot ask "/],
    ['no words to search', ['search'], /copilot search "/],
    ['a limit of 0', ['search', 'x', '--limit', '0'], /1 to 100/],
    ['a limit of 101', ['search', 'x', '--limit', '101'], /1 to 100/],
    ['a limit that is no number', ['search', 'x', '--limit', 'many'], /1 to 100/],
    ['a status that is none', ['search', 'x', '--status', 'old'], /--status must be one of/],
    ['input that is not JSON', ['rule', 'CX-01', '--input', '{pulse:4}'], /not JSON/],
    ['an unknown rule', ['rule', 'CX-99', '--input', '{}'], /There is no rule "CX-99"; the nearest are CX-0\d/],
    ['no rule', ['rule'], /Name one rule/],
    ['an unknown client', ['client', 'C-9999'], /There is no client "C-9999"; the nearest/],
    ['no client', ['client'], /copilot clients/],
    ['a recap without notes', ['draft', 'recap', '--client', 'C-1001'], /--notes/],
    [
      'notes that are not there',
      ['draft', 'recap', '--client', 'C-1001', '--notes', '/no/such.txt'],
      /no file \/no\/such\.txt/,
    ],
    [
      'an end that is no time',
      ['draft', 'recap', '--client', 'C-1001', '--notes', '-', '--meeting-ended', '3 pm'],
      /2026-11-24T15:00:00Z/,
    ],
    ['nothing to import', ['import', 'clients'], /copilot import clients/],
    ['an import that is not there', ['import', 'clients', '/no/such.csv'], /\/no\/such\.csv/],
    ['nothing to take in', ['ingest'], /one file or folder/],
    ['a batch that is not there', ['ask', '--batch', '/no/such.jsonl'], /no file \/no\/such\.jsonl/],
  ])('%s', async (_what, argv, says) => {
    const { code, out, err } = await run(argv)
    expect(err).toMatch(says)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect([code, out]).toEqual([2, ''])
  })

  // Known and not mended yet: --as-of is not checked. Becomes `test.each` when it is.
  test.each([['client', 'C-1001'], ['clients'], ['rule', 'CX-01', '--input', '{"pulse":4.2}'], ['ask', QUESTION]])(
    'a day that is none: %s',
    async (...argv) => {
      for (const day of ['yesterday', '2026-02-30']) {
        const { code, err } = await run([...argv, '--as-of', day])
        expect([code, err]).toEqual([2, expect.stringContaining('--as-of')])
      }
    },
  )

  test('and with --json the sentence is JSON', async () => {
    const { code, err } = await run(['client', 'C-9999', '--json'])
    expect(code).toBe(2)
    expect(JSON.parse(err)).toEqual({
      error: { code: 'not-found', title: expect.any(String), message: expect.stringContaining('C-9999') },
    })
  })

  test('a failure that is ours exits with 1', async () => {
    const broken = await runCli(['clients'], {
      app: () => Promise.reject(new Error('disk gone')),
      now: '2026-11-24T09:00:00.000Z',
      readInput: async () => '',
      print: () => {},
      progress: () => {},
      stdout: () => {},
      stderr: () => {},
    })
    expect(broken).toBe(1)
  })
})

describe('rules need no database', () => {
  test('one that is decided exits with 0 and names the clause', async () => {
    const { code, out, opens } = await run(['rule', 'CX-01', '--input', '{"pulse":4.2}'])
    expect([code, opens]).toEqual([0, false])
    expect(out).toMatch(/CX-01: {"colour":"yellow"}\n {2}CX-01 {2}Pulse 4\.2/)
  })

  test('one with a figure missing exits with 0 and says which', async () => {
    expect(await run(['rule', 'CX-01'])).toMatchObject({ code: 0, out: expect.stringContaining('missing pulse') })
  })

  test('one with a wrong figure exits with 2, also as JSON', async () => {
    const plain = await run(['rule', 'CX-01', '--input', '{"pulse":"high"}'])
    expect(plain).toMatchObject({ code: 2, out: expect.stringContaining('pulse') })
    const json = await run(['rule', 'CX-01', '--input', '{"pulse":"high"}', '--json'])
    expect(json.code).toBe(2)
    expect(JSON.parse(json.out)).toMatchObject({ status: 'invalid' })
  })

  test('the input can come from standard input', async () => {
    expect(await run(['rule', 'CX-01', '--input', '-', '--json'], '{"pulse":4.2}')).toMatchObject({ code: 0 })
  })

  test('the list as JSON says what each takes', async () => {
    const { code, out, opens } = await run(['rules', '--json'])
    expect([code, opens]).toEqual([0, false])
    const rules = JSON.parse(out) as { id: string; clauses: string[]; input: { type: string } }[]
    expect(rules.length).toBeGreaterThan(20)
    for (const { clauses, input } of rules) {
      expect(clauses.length).toBeGreaterThan(0)
      expect(input.type).toBe('object')
    }
  })

  test('a batch gives one result a line, in order; a bad line is a result and stops nothing', async () => {
    const batch = file(
      'rules.jsonl',
      '{"id":1,"rule":"CX-01","input":{"pulse":4.2}}\nnot json\n\n{"id":"c","rule":"NO-1","input":{}}\r\n{"id":4,"rule":"CX-01","input":{"pulse":4.6}}\n',
    )
    for (const argv of [
      ['rule', '--batch', batch],
      ['rule', '--batch', batch, '--json'],
    ]) {
      const { code, out, opens } = await run(argv)
      expect([code, opens]).toEqual([0, false])
      expect(linesOf(out).map(({ id, status }) => [id, status])).toEqual([
        [1, 'decided'],
        [null, 'invalid'],
        ['c', 'invalid'],
        [4, 'decided'],
      ])
    }
  })
})

describe('questions and searches', () => {
  test('an answer is printed with its sources', async () => {
    const { code, out, err } = await run(['ask', QUESTION])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/\[[A-Z]+-T?\d+\][\s\S]*\nSources\n {2}\S/)
    expect(out).toMatch(/\noffline, \d+ ms$/)
  })

  test('an answer as JSON is the whole answer', async () => {
    const answer = JSON.parse((await run(['ask', QUESTION, '--json'])).out) as Answer
    expect(answer.citations.length).toBeGreaterThan(0)
    expect(answer).toMatchObject({ model: 'offline', declined: false, notices: [] })
  })

  test('a question about a client uses the record of that client', async () => {
    const { out } = await run(['ask', 'How healthy is this client?', '--client', 'C-1001', '--json'])
    const answer = JSON.parse(out) as Answer
    expect(answer.notices).toEqual([])
    expect(answer.toolCalls.map(({ tool }) => tool)).toContain('read_client')
  })

  test('a search as JSON holds at most as many clauses as asked', async () => {
    const { code, out } = await run(['search', 'executive', 'sponsor', '--limit', '3', '--json'])
    expect(code).toBe(0)
    expect((JSON.parse(out) as { rank: number }[]).map(({ rank }) => rank)).toEqual([1, 2, 3])
  })

  test('a batch of questions or searches goes on after bad lines', async () => {
    const questions = file('ask.jsonl', `{"id":1,"question":"${QUESTION}"}\nnot json\n{"id":3,"question":7}\n[]\n`)
    const answers = linesOf((await run(['ask', '--batch', questions])).out)
    expect(answers.map(({ id }) => id)).toEqual([1, null, 3, null])
    expect(answers[0]).toMatchObject({ answer: expect.any(String) })
    for (const bad of answers.slice(1)) expect(bad).toMatchObject({ error: { code: 'bad-input' } })

    const queries = file(
      'search.jsonl',
      '{"id":"a","query":"credit gate","limit":2}\n{"id":"b","query":"x","limit":0}\n',
    )
    const found = linesOf((await run(['search', '--batch', queries, '--json'])).out)
    expect(found[0]).toMatchObject({ id: 'a', results: [{ rank: 1 }, { rank: 2 }] })
    expect(found[1]).toMatchObject({ id: 'b', error: { code: 'bad-input' } })
  })

  test('a batch that is not text is refused', async () => {
    const { code, err } = await run(['ask', '--batch', file('binary.jsonl', new Uint8Array([0xff, 0xfe, 0x80]))])
    expect([code, err]).toEqual([2, expect.stringContaining('UTF-8')])
  })
})

describe('clients, recaps and imports', () => {
  test('the portfolio is a table of 24 clients', async () => {
    const { code, out } = await run(['clients'])
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(25)
  })

  test('a client is found by a name of several words, with or without quotes', async () => {
    const byId = await run(['client', 'C-1001'])
    expect(byId).toMatchObject({ code: 0, err: '' })
    expect((await run(['client', 'Harbourline', 'Logistics'])).out).toBe(byId.out)
    expect((await run(['client', 'Harbourline Logistics'])).out).toBe(byId.out)
  })

  test('a recap comes from a file or from standard input, the same', async () => {
    const command = ['draft', 'recap', '--client', 'C-1001', '--json', '--notes']
    const fromFile = await run([...command, file('notes.txt', NOTES)])
    expect(fromFile.code).toBe(0)
    const recap = JSON.parse(fromFile.out) as { decisions: object[]; markdown: string }
    expect(recap.decisions).toHaveLength(2)
    expect((await run([...command, '-'], NOTES)).out).toBe(fromFile.out)
  })

  test('a rehearsed import of the sample changes nothing', async () => {
    const { code, out } = await run(['import', 'clients', CLIENTS, '--dry-run'])
    expect(code).toBe(0)
    expect(out).toContain('24 rows; 0 would be added, 0 changed, 24 unchanged')
  })

  test('an import with a wrong cell exits with 2, names line and column and imports nothing', async () => {
    const wrong = file('wrong.csv', 'id,name,mrr\nC-2001,Fine Ltd,1200\nC-2002,Wrong Ltd,lots\n')
    const { code, out } = await run(['import', 'clients', wrong])
    expect([code, out]).toEqual([2, expect.stringMatching(/nothing was imported[\s\S]*line 3, mrr/)])
    expect((await run(['client', 'C-2001'])).code).toBe(2)
  })
})
