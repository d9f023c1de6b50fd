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
export function helpFor({ name, usage, summary, options, example }: Command, common: Options): string {
  const rows = Object.entries({ ...options, ...common }).map(
    ([option, { value, help }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const,
  )
  const width = Math.max(...rows.map(([option]) => option.length))
  return [
    `copilot ${name}${usage === '' ? '' : ` ${usage}`}`,
    '',
    summary,
    '',
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    '',
    `Example: copilot ${example}`,
  ].join('\n')
}
