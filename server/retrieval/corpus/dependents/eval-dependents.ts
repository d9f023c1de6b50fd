import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { BrokenEntry } from '../broken-entry.ts'
import { clauseMentions } from '../clause-mentions.ts'
import type { Dependent } from './dependent.ts'

const Case = z.looseObject({ id: z.string(), clauses: z.array(z.string()).default([]) })

/** The eval cases of a folder, read as data: a case rests on the clauses it lists and on those known ones that its text names. */
export function evalCasesIn(folder: URL, known: ReadonlySet<string>): Dependent[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .flatMap((text, at) => (text.trim() === '' ? [] : [toDependent(name, text, at + 1, known)])),
    )
}

function toDependent(name: string, text: string, line: number, known: ReadonlySet<string>): Dependent {
  const file = `evals/cases/${name}`
  const read = Case.safeParse(parseLine(text))
  if (!read.success) throw new BrokenEntry(file, line, 'A case must be one JSON object with an id.')
  const { id, clauses, ...rest } = read.data
  const named = textsIn(rest)
    .flatMap(clauseMentions)
    .filter((clause) => known.has(clause))
  const suite = name.slice(0, -'.jsonl'.length)
  return { kind: 'eval case', name: `${suite}/${id}`, clauses: [...new Set([...clauses, ...named])], file, line }
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : []
