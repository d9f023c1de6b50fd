import { CopilotError } from '../../../domain/errors.ts'
import type { Command } from '../command.ts'
import { MAP_OPTIONS, importOptions } from '../import-options.ts'
import { renderImport } from '../render-import.ts'

export const importClients: Command = {
  name: 'import clients',
  usage: 'FILE.csv',
  summary: 'Check and import clients from a CSV file, all rows or none.',
  options: MAP_OPTIONS,
  example: 'import clients clients.csv --dry-run',
  async run(invocation) {
    const { words, app } = invocation
    if (words.length !== 1)
      throw new CopilotError('bad-input', 'Name one CSV file, e.g. copilot import clients clients.csv --dry-run.')
    const { records } = await app()
    const report = await records.importClients(words[0]!, importOptions(invocation))
    return { text: renderImport(report), json: report, exitCode: report.problems.length > 0 ? 2 : 0 }
  },
}
