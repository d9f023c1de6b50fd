import { parseArgs } from 'node:util'
import { CopilotError, ERRORS } from '../../domain/errors.ts'
import type { Command, Invocation, Outcome } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { helpFor, helpForAll } from './help.ts'
import { nearest } from './nearest.ts'

const COMMON = {
  json: { type: 'boolean', help: 'print JSON' },
  help: { type: 'boolean', short: 'h', help: 'print this help' },
} as const

export type Surroundings = Pick<Invocation, 'app' | 'now' | 'readInput' | 'print' | 'progress'> & {
  stdout(text: string): void
  stderr(text: string): void
}

/** Runs one command line. Returns the exit code: 0 done, 2 the input is wrong, 1 a failure of ours. */
export async function runCli(argv: string[], around: Surroundings): Promise<number> {
  const asJson = argv.includes('--json')
  try {
    const outcome = await answer(argv, around)
    const printed = asJson ? JSON.stringify(outcome.json, null, 2) : outcome.text
    // A batch has printed its lines already.
    if (printed !== undefined && printed !== '') around.stdout(printed)
    return outcome.exitCode ?? 0
  } catch (error) {
    const known =
      error instanceof CopilotError
        ? error
        : new CopilotError('internal', `Something went wrong: ${(error as Error).message}`, { cause: error })
    around.stderr(
      asJson
        ? JSON.stringify({ error: { code: known.code, title: ERRORS[known.code].title, message: known.message } })
        : known.message,
    )
    return known.exitCode
  }
}

async function answer(argv: string[], around: Surroundings): Promise<Outcome> {
  const [first, second] = argv.filter((word) => !word.startsWith('-'))
  if (first === undefined || first === 'help') {
    if (second !== undefined) return help(find(second))
    return { text: helpForAll(COMMANDS), json: COMMANDS.map(({ name, usage, summary }) => ({ name, usage, summary })) }
  }
  const command = find(first, second)
  const { words, options } = parse(command, argv)
  if (options['help'] === true) return help(command)
  return command.run({ ...around, words, options })
}

const help = (command: Command): Outcome => ({
  text: helpFor(command, COMMON),
  json: {
    name: command.name,
    usage: command.usage,
    summary: command.summary,
    options: { ...command.options, ...COMMON },
  },
})

// `import clients` and `draft recap` are named by two words.
function find(first: string, second?: string): Command {
  const command =
    COMMANDS.find(({ name }) => name === `${first} ${second}`) ??
    COMMANDS.find(({ name }) => name === first) ??
    COMMANDS.find(({ name }) => name.startsWith(`${first} `) && second === undefined)
  if (command !== undefined) return command
  const close = nearest(
    first,
    COMMANDS.map(({ name }) => name),
  )
  throw new CopilotError(
    'bad-input',
    `There is no command "${first}"${close === undefined ? '' : `; did you mean "${close}"`}; run "copilot help" for the list.`,
  )
}

function parse(command: Command, argv: string[]) {
  const options = { ...command.options, ...COMMON }
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, ...rest }]) => [
          name,
          {
            type,
            ...('short' in rest && rest.short !== undefined ? { short: rest.short } : {}),
            ...('multiple' in rest && rest.multiple ? { multiple: true } : {}),
          },
        ]),
      ),
    })
    return { words: positionals.slice(command.name.split(' ').length), options: values as Invocation['options'] }
  } catch (error) {
    const said = (error as Error).message.split('.')[0]!
    throw new CopilotError('bad-input', `${said}; run "copilot ${command.name} --help" for its options.`)
  }
}
