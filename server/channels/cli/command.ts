import { z } from 'zod'
import { CopilotError } from '../../domain/errors.ts'
import type { AppParts } from '../app-parts.ts'

/** The options of every command, as `parseArgs` understands them. */
export type Options = Record<
  string,
  { type: 'string' | 'boolean'; short?: string; help: string; value?: string; multiple?: true }
>

/** What a command is run with. */
export interface Invocation {
  words: string[]
  options: Record<string, string | boolean | string[] | undefined>
  /** Opens the database on first use: commands that need none start at once. `as-stored` leaves an indexed corpus as it is. */
  app(corpus?: 'as-stored'): Promise<AppParts>
  /** The moment of the call, ISO 8601. */
  now: string
  /** Standard input, read when a command asks for it. */
  readInput(): Promise<string>
  /** One line to the terminal at once, for commands that answer many questions. */
  print(line: string): void
  progress(step: { label: string; done: number; total: number }): void
}

export interface Outcome {
  /** Printed as it is without `--json`. */
  text: string
  /** Printed with `--json`. */
  json: unknown
  /** 0 unless the input was wrong in a way that is also the answer, e.g. an invalid rule input. */
  exitCode?: number
}

export interface Command {
  name: string
  usage: string
  summary: string
  options: Options
  example: string
  /** The commands that this one gathers, for the help. */
  parts?: readonly { usage: string; summary: string }[]
  run(invocation: Invocation): Promise<Outcome>
}

/** The day of a call, YYYY-MM-DD: `--as-of` or today. Throws `bad-input` for anything that is no day. */
export const dayOf = (invocation: Invocation): string => dayOption(invocation, 'as-of') ?? invocation.now.slice(0, 10)

/** An option that is a day, YYYY-MM-DD, or undefined. Throws `bad-input` for anything that is no day. */
export function dayOption({ options }: Invocation, name: string): string | undefined {
  const given = options[name]
  if (typeof given !== 'string' || z.iso.date().safeParse(given).success) return given as string | undefined
  throw new CopilotError('bad-input', `--${name} must be a day such as 2026-11-24, not "${given}".`)
}

/** A text option, or undefined. */
export const textOption = ({ options }: Invocation, name: string) =>
  typeof options[name] === 'string' ? options[name] : undefined
