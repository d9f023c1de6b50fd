import { CopilotError } from '../../../domain/errors.ts'
import type { Command } from '../command.ts'
import { renderImport } from '../render-import.ts'

export const importClients: Command = {
  name: 'import clients',
  usage: 'FILE.csv',
  summary: 'Check and import clients from a CSV file, all rows or none.',
  options: { 'dry-run': { type: 'boolean', help: 'check and say what would change, write nothing' } },
  example: 'import clients clients.csv --dry-run',
  async run({ words, options, app, now }) {
    if (words.length !== 1)
      throw new CopilotError('bad-input', 'Name one CSV file, e.g. copilot import clients clients.csv --dry-run.')
    const { records } = await app()
    const report = await records.importClients(words[0]!, {
      dryRun: options['dry-run'] === true,
      asOf: now.slice(0, 10),
    })
    return { text: renderImport(report), json: report, exitCode: report.problems.length > 0 ? 2 : 0 }
  },
}
