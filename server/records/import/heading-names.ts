/** The column that leaves a heading unread. */
export const UNREAD = '-'

/** What the headings of a file may mean beside the names and aliases of the columns. Headings are held as `plainHeading`. */
export interface HeadingNames {
  /** As the person said for this import; `UNREAD` leaves a heading out. */
  told: ReadonlyMap<string, string>
  /** As it was read before, with the product that it was known from. */
  saved: ReadonlyMap<string, { column: string; product: string | null }>
  products: readonly ProductHeadings[]
}

/** How one product calls the columns of a table; of two headings for one column the first is preferred. */
export interface ProductHeadings {
  product: string
  headings: readonly (readonly [heading: string, column: string])[]
}

export const NO_NAMES: HeadingNames = { told: new Map(), saved: new Map(), products: [] }

/** A heading without case, spaces and signs: two that are the same but for those are one. */
export const plainHeading = (heading: string) => heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** The products, the one with the most of the file's headings first. */
export function productOf(cells: readonly string[], products: readonly ProductHeadings[]): ProductHeadings[] {
  const inFile = new Set(cells.map(plainHeading))
  const hits = ({ headings }: ProductHeadings) => headings.filter(([each]) => inFile.has(plainHeading(each))).length
  return products.toSorted((a, b) => hits(b) - hits(a))
}
