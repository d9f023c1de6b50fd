import type { Queries } from '../../platform/database/database.ts'
import { type HeadingNames, plainHeading, UNREAD } from './heading-names.ts'
import type { MappedHeading } from './import-report.ts'

/** What the headings of earlier files of a table meant, by plain heading. */
export async function savedHeadings(queries: Queries, table: string) {
  const rows = await queries.query<{ heading: string; column: string; product: string | null }>(
    'select heading, column_name as "column", product from import_mappings where table_name = $1',
    [table],
  )
  return new Map(rows.map(({ heading, column, product }) => [heading, { column, product }]))
}

// Names and aliases are known anyway; what is saved already stays as it was.
const isNews = ({ by }: MappedHeading, products: HeadingNames['products']) =>
  by === 'told' || products.some(({ product }) => product === by)

/** Saves what the headings meant where that was told or known from a product; `day` is YYYY-MM-DD. */
export async function saveHeadings(
  queries: Queries,
  table: string,
  mapping: readonly MappedHeading[],
  { told, products }: HeadingNames,
  day: string,
): Promise<void> {
  const unread = [...told].filter(([, column]) => column === UNREAD)
  const rows = [
    ...unread.map(([heading, column]) => ({ heading, column_name: column, product: null })),
    ...mapping
      .filter((each) => isNews(each, products))
      .map(({ heading, column, by }) => ({
        heading: plainHeading(heading),
        column_name: column,
        product: by === 'told' ? null : by,
      })),
  ]
  await queries.query(
    `insert into import_mappings (table_name, heading, column_name, product, saved_on)
     select $1, heading, column_name, product, $3::date
     from jsonb_to_recordset($2::jsonb) as news (heading text, column_name text, product text)
     on conflict (table_name, heading) do update
     set column_name = excluded.column_name, product = excluded.product, saved_on = excluded.saved_on`,
    [table, JSON.stringify(rows), day],
  )
}
