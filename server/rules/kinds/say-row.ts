import { sayNumber } from '../say-number.ts'

/** A row of a table in one line of words: `{ from: 3, to: 5 }` is "from 3, to 5". */
export function sayRow(row: unknown): string {
  if (typeof row === 'number') return sayNumber(row)
  if (Array.isArray(row)) return row.map(sayRow).join('; ')
  if (typeof row !== 'object' || row === null) return String(row)
  return Object.entries(row)
    .map(([name, cell]) => `${inWords(name)} ${Array.isArray(cell) ? cell.map(sayRow).join(', ') : sayRow(cell)}`)
    .join('; ')
}

const said = new Map<string, string>()

/** A camelCase name as words: `daysToAct` is "days to act", `seenABPercent` "seen AB percent". */
export function inWords(name: string): string {
  let words = said.get(name)
  if (words === undefined) {
    words = name.replaceAll(/(?<!^)(?:[A-Z]{2,}(?=[A-Z][a-z])|[A-Z])/g, (letters) =>
      letters.length > 1 ? ` ${letters}` : ` ${letters.toLowerCase()}`,
    )
    said.set(name, words)
  }
  return words
}
