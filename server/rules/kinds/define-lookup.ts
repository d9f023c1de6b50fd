import { z } from 'zod'
import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { inWords, sayRow } from './say-row.ts'

type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell }

interface Lookup {
  /** The clause that prints the table; it is the rule's id too. */
  id: string
  title: string
  /** The names of the inputs, outermost first: `['segment', 'meeting']`. None for a clause that is one row. */
  by: readonly string[]
  /** What a row is called in the value where it is no object: `roles` gives `{ roles: [...] }`. */
  gives?: string
  /** The table, nested as deep as `by` is long. Keys that are all whole numbers are asked for as numbers. */
  rows: Cell
  conflicts?: readonly ConflictId[]
}

/** A rule that reads one row of a table that a clause prints. A key that the table lacks is an invalid input. */
export function defineLookup({ id, title, by, gives = 'value', rows, conflicts = [] }: Lookup): Rule {
  const keys = by.map((_, depth) => [...new Set(keysAt(rows, depth))])
  return defineRule({
    id,
    kind: 'lookup',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: rows }),
    conflicts,
    input: Object.fromEntries(by.map((name, at) => [name, keyField(keys[at]!)])),
    decide(input, values) {
      const path = by.map((name) => String((input as Record<string, unknown>)[name]))
      const row = path.reduce<Cell | undefined>(
        (table, key) => (table as Record<string, Cell> | undefined)?.[key],
        values[id],
      )
      if (row === undefined) return { invalid: `${id} has no row for ${path.join(', ')}.` }
      const value = isRecord(row) ? { ...row } : { [gives]: row }
      const where = by.map((name, at) => `${inWords(name)} ${path[at]}`).join(', ')
      return { value, because: [{ clause: id, says: `${where === '' ? title : where}: ${sayRow(row)}` }] }
    },
  })
}

const isRecord = (cell: Cell): cell is { readonly [name: string]: Cell } =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell)

const keysAt = (table: Cell, depth: number): string[] => {
  if (!isRecord(table)) return []
  return depth === 0 ? Object.keys(table) : Object.values(table).flatMap((inner) => keysAt(inner, depth - 1))
}

function keyField(keys: string[]) {
  const numbers = keys.map(Number)
  return numbers.every(Number.isInteger)
    ? z.literal(numbers as [number, ...number[]])
    : z.enum(keys as [string, ...string[]])
}
