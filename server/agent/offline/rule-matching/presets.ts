import { RULES } from '../../../rules/index.ts'
import type { Place } from '../quantities/quantity.ts'
import { inputFieldsOf } from './input-field.ts'

/** A figure that a question gives by the name of a preset: Premium is a share of revenue. */
export interface Preset extends Place {
  /** The input that it is a value of: `csPercent`. */
  field: string
  name: string
  value: number
  /** The clause that prints the table of presets. */
  clause: string
}

interface Table {
  field: string
  clause: string
  rows: Readonly<Record<string, number>>
}

const SAID_IN_PLACE = /^.*\bwhere (?<field>\w+) is not given\b/

let known: Table[] | undefined

/** The presets that a question names, each by its input; none for an input that two different names are said for. */
export function presetsIn(question: string): Map<string, Preset> {
  known ??= tables()
  const found = new Map<string, Preset>()
  for (const { field, clause, rows } of known) {
    const named = Object.keys(rows).flatMap((name) => placesOf(name, question).map((place) => ({ name, ...place })))
    if (new Set(named.map(({ name }) => name)).size !== 1) continue
    const [{ name, at, end }] = named as [(typeof named)[0]]
    found.set(field, { field, name, value: rows[name]!, clause, at, end })
  }
  return found
}

// "Value" is a name only in capitals and inside a sentence, or beside what it is a name of.
const BESIDE = '(?=\\s(?:model|preset|plan|strategy|tier|package)\\b)'

const placesOf = (name: string, question: string): Place[] =>
  [
    new RegExp(`(?<=[\\w,(] )${name}\\b`, 'g'),
    new RegExp(`\\b${name}${BESIDE}`, 'gi'),
    // Two words in capitals are a name wherever they stand.
    ...(name.includes(' ') ? [new RegExp(`^${name}\\b`, 'g')] : []),
  ].flatMap((said) => [...question.matchAll(said)].map(({ index }) => ({ at: index, end: index + name.length })))

/** The tables of numbers that an input of a rule chooses from in place of a figure, as the rule describes it. */
function tables(): Table[] {
  const found = RULES.flatMap((rule) =>
    inputFieldsOf(rule).flatMap(({ name, form, description }): Table[] => {
      const field = SAID_IN_PLACE.exec(description)?.groups?.['field']
      if (field === undefined || form.takes !== 'choice' || name === 'segment') return []
      return Object.entries(rule.parameters.at(-1)?.values ?? {}).flatMap(([clause, rows]): Table[] =>
        form.options.every((option) => typeof (rows as Record<string, unknown>)[String(option)] === 'number')
          ? [{ field, clause, rows: rows as Record<string, number> }]
          : [],
      )
    }),
  )
  return found.filter(
    ({ field, clause }, at) => at === found.findIndex((other) => other.field === field && other.clause === clause),
  )
}
