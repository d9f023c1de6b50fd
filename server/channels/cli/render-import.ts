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
  dryRun,
}: ImportReport): string {
  const notes = warnings.map(toLine)
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

const toLine = ({ line, column, value, problem, accepted }: ImportReport['problems'][number]) =>
  `  line ${line}${column === '' ? '' : `, ${column}`}: ${problem}${value === '' ? '' : ` ("${value}")`}; ${accepted}`
