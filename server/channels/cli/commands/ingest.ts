import { CopilotError } from '../../../domain/errors.ts'
import type { Command } from '../command.ts'
import { renderIngest } from '../render-ingest.ts'

export const ingest: Command = {
  name: 'ingest',
  usage: 'FILE_OR_FOLDER',
  summary: "Take in the organisation's own documents (md, txt, pdf, docx, html, csv).",
  options: {},
  example: 'ingest playbooks/',
  async run({ words, app, progress }) {
    if (words.length !== 1) throw new CopilotError('bad-input', 'Name one file or folder to take in.')
    const { retrieval } = await app()
    const report = await retrieval.ingest(words[0]!, progress)
    const nothingTaken = report.documents.length === 0 && report.refused.length > 0
    return { text: renderIngest(report), json: report, exitCode: nothingTaken ? 2 : 0 }
  },
}
