import type { ImportReport } from '../../records/import/import-report.ts'

/** What an import did, or why it did nothing. */
export function renderImport({
  file,
  rows,
  added,
  changed,
  unchanged,
  problems,
  warnings,
  mapping,
  missing,
  dryRun,
}: ImportReport): string {
  const notes = [...warnings.map(toLine), ...(dryRun ? [...headingLines(mapping), ...missingLine(missing)] : [])]
  if (problems.length > 0) {
    return [
      `${file}: nothing was imported; ${problems.length} of its cells ${problems.length === 1 ? 'is' : 'are'} not right.`,
      ...problems.map(toLine),
      ...notes,
    ].join('\n')
  }
  return [
    `${file}: ${rows} rows; ${added} ${dryRun ? 'would be ' : ''}added, ${changed} changed, ${unchanged} unchanged.`,
    ...notes,
  ].join('\n')
}

const headingLines = (mapping: ImportReport['mapping']) =>
  mapping.length === 0
    ? []
    : ['headings:', ...mapping.map(({ heading, column, by }) => `  ${heading} -> ${column}${SAYS[by] ?? ` (${by})`}`)]

// That a heading is the column's own name needs no word.
const SAYS: Record<string, string> = { name: '', alias: ' (another name of it)', told: ' (--map)' }

const missingLine = (missing: string[]) => (missing.length === 0 ? [] : [`not in the file: ${missing.join(', ')}`])

const toLine = ({ line, column, value, problem, accepted }: ImportReport['problems'][number]) =>
  `  line ${line}${column === '' ? '' : `, ${column}`}: ${problem}${value === '' ? '' : ` ("${value}")`}; ${accepted}`
