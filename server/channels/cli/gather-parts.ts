import { CopilotError } from '../../domain/errors.ts'
import type { Command, Invocation } from './command.ts'
import { nearest } from './nearest.ts'

/** One of the commands that another gathers: `corpus check`, `plan year`. The words it gets begin after its name. */
export type Part = Omit<Command, 'parts'>

interface Gathered {
  name: string
  summary: string
  example: string
  /** In the order of the help. */
  parts: readonly Part[]
  /** What runs when no part is named; without it a part must be. */
  otherwise?: Part
}

/** A command made of parts: `NAME PART ...`. A part refuses the options of the others. */
export function gatherParts({ name, summary, example, parts, otherwise }: Gathered): Command {
  const names = parts.map((part) => part.name)
  const options = Object.assign(
    {},
    ...[...parts, ...(otherwise === undefined ? [] : [otherwise])].map((part) => part.options),
  )
  return {
    name,
    usage: otherwise === undefined ? names.join(' | ') : `[${names.join(' | ')}]`,
    summary,
    options,
    example,
    parts: parts.map((part) => ({ usage: `${part.name} ${part.usage}`.trim(), summary: part.summary })),
    async run(invocation) {
      const [named, ...words] = invocation.words
      if (named === undefined) {
        if (otherwise !== undefined) return runPart(otherwise, name, invocation, options)
        throw new CopilotError('bad-input', `Say what to do: copilot ${name} ${names.join(', or ')}.`)
      }
      const part = parts.find((each) => each.name === named)
      if (part !== undefined) return runPart(part, `${name} ${named}`, { ...invocation, words }, options)
      const close = nearest(named, names)
      throw new CopilotError(
        'bad-input',
        `There is no "${name} ${named}"; ${close === undefined ? `it is ${name} ${names.join(', or ')}` : `did you mean "${name} ${close}"`}.`,
      )
    },
  }
}

function runPart(part: Part, called: string, invocation: Invocation, all: Command['options']) {
  const stray = Object.keys(invocation.options).find((option) => option in all && !(option in part.options))
  if (stray !== undefined) throw new CopilotError('bad-input', `${called} knows no --${stray}.`)
  return part.run(invocation)
}
