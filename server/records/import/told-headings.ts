import { CopilotError } from '../../domain/errors.ts'
import { nearestNames } from '../nearest-names.ts'
import type { Column } from '../tables/record-table.ts'
import { plainHeading, UNREAD } from './heading-names.ts'
import type { CsvRow } from './read-csv.ts'

/** Reads mappings such as "Heading=column". Throws `bad-input` for a heading that the file lacks or a column that there is not. */
export function toldHeadings(
  map: readonly string[],
  { cells }: CsvRow,
  columns: readonly Column[],
): Map<string, string> {
  const headings = new Map(cells.map((cell) => [plainHeading(cell), cell]))
  return new Map(
    map.map((pair) => {
      const at = pair.lastIndexOf('=')
      const [heading, column] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()]
      if (heading === '' || column === '')
        throw new CopilotError(
          'bad-input',
          `"${pair}" maps nothing; write --map "Heading=column", or "Heading=-" to leave it unread.`,
        )
      const plain = plainHeading(heading)
      if (!headings.has(plain))
        throw new CopilotError(
          'bad-input',
          `The file has no heading "${heading}"; its headings are ${cells.join(', ')}.`,
        )
      const known = columns.find(({ name }) => name === column || plainHeading(name) === plainHeading(column))
      if (known === undefined && column !== UNREAD) {
        const [nearest] = nearestNames(
          column,
          columns.map(({ name }) => ({ id: name, name })),
        )
        throw new CopilotError('bad-input', `There is no column "${column}"; the nearest is ${nearest?.name}.`)
      }
      return [plain, known?.name ?? UNREAD]
    }),
  )
}
