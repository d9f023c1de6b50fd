import { CopilotError } from '../../../domain/errors.ts'
import { IMPORTED } from '../../../records/import/import-named.ts'
import type { Command } from '../command.ts'
import { IMPORT_OPTIONS, importOptions } from '../import-options.ts'
import { renderImport } from '../render-import.ts'

export const importFile: Command = {
  name: 'import',
  usage: 'TABLE FILE.csv',
  summary: `Check and import a CSV file, all rows or none: ${IMPORTED.join(', ')}.`,
  options: IMPORT_OPTIONS,
  example: 'import tickets tickets.csv --dry-run --map "Service board=kind"',
  async run(invocation) {
    const [table, file, more] = invocation.words
    if (table === undefined || file === undefined || more !== undefined)
      throw new CopilotError(
        'bad-input',
        'Name a table and one CSV file, e.g. copilot import tickets tickets.csv --dry-run.',
      )
    const { records } = await invocation.app()
    const report = await records.importFile(table, file, importOptions(invocation))
    return { text: renderImport(report), json: report, exitCode: report.problems.length > 0 ? 2 : 0 }
  },
}
