import type { Command, Options } from './command.ts'

/** The list of commands. */
export function helpForAll(commands: Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Blueprint Copilot: cited answers, rules and drafts from the Customer Success blueprints.',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Every command knows --json and --help. Exit status: 0 done, 2 the input is wrong, 1 a failure of ours.',
  ].join('\n')
}

/** How one command is used. */
export function helpFor({ name, usage, summary, options, example, parts = [] }: Command, common: Options): string {
  const rows = Object.entries({ ...options, ...common }).map(
    ([option, { value, help }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const,
  )
  const gathered = parts.map((part) => [`${name} ${part.usage}`, part.summary] as const)
  const width = Math.max(...[...gathered, ...rows].map(([left]) => left.length))
  const toLine = ([left, right]: readonly [string, string]) => `  ${left.padEnd(width)}  ${right}`
  return [
    `copilot ${name}${usage === '' ? '' : ` ${usage}`}`,
    '',
    summary,
    '',
    ...(gathered.length === 0 ? [] : [...gathered.map(toLine), '']),
    ...rows.map(toLine),
    '',
    `Example: copilot ${example}`,
  ].join('\n')
}
