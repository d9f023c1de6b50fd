import { CopilotError } from '../../../domain/errors.ts'
import type { Command } from '../command.ts'
import { DOCUMENT_OPTIONS, documentChanges } from '../document-options.ts'
import { renderIngest } from '../render-ingest.ts'

export const ingest: Command = {
  name: 'ingest',
  usage: 'FILE_OR_FOLDER',
  summary: "Take in the organisation's own documents (md, txt, pdf, docx, html, csv).",
  options: {
    ...DOCUMENT_OPTIONS,
    prune: { type: 'boolean', help: 'remove the documents of the folder whose file is gone' },
    report: { type: 'boolean', help: 'say what was read or rebuilt of each document, and what could not be' },
  },
  example: 'ingest playbooks/ --audience CSM,vCIO',
  async run(invocation) {
    const { words, options, app, progress } = invocation
    if (words.length !== 1) throw new CopilotError('bad-input', 'Name one file or folder to take in.')
    const settings = documentChanges(invocation)
    const { retrieval } = await app()
    const report = await retrieval.ingest(words[0]!, progress, { settings, prune: options['prune'] === true })
    const nothingTaken = report.documents.length === 0 && report.refused.length > 0
    return {
      text: renderIngest(report, { structure: options['report'] === true }),
      json: report,
      exitCode: nothingTaken ? 2 : 0,
    }
  },
}
