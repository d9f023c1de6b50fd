import type { Queries } from '../../platform/database/database.ts'
import type { Column } from '../tables/record-table.ts'
import type { DateOrder } from './date-order.ts'
import type { HeadingNames } from './heading-names.ts'
import { productHeadings } from './product-headings.ts'
import type { CsvRow } from './read-csv.ts'
import { savedHeadings } from './saved-headings.ts'
import { toldHeadings } from './told-headings.ts'

export interface ImportOptions {
  dryRun?: boolean
  /** The day of the import, YYYY-MM-DD: signals in a file without a month belong to its month. */
  asOf: string
  /** Mappings such as "Heading=column". */
  map?: readonly string[]
  /** The order of dates such as 03/04/2026; without it the file must show it. */
  dates?: DateOrder | undefined
  /** What times without a zone are in: Z or an offset such as +01:00. */
  zone?: string | undefined
}

/** What the headings of this file may mean for a table. Throws `bad-input` for a mapping that fits neither. */
export async function headingNames(
  queries: Queries,
  table: string,
  header: CsvRow,
  columns: readonly Column[],
  { map = [] }: ImportOptions,
): Promise<HeadingNames> {
  return {
    told: toldHeadings(map, header, columns),
    saved: await savedHeadings(queries, table),
    products: productHeadings(table),
  }
}
