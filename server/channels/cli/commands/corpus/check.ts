import { CopilotError } from '../../../../domain/errors.ts'
import { checkCorpus } from '../../../../retrieval/corpus/check-corpus.ts'
import { renderCorpusReport } from '../../render-corpus-report.ts'
import type { Part } from '../../gather-parts.ts'
import { CORPUS, folderAt, PRODUCT } from './product.ts'

export const check: Part = {
  name: 'check',
  usage: '[FOLDER]',
  summary: 'Check the corpus, or one in a folder: headers, ids, references, artefacts, tables.',
  options: {},
  example: 'corpus check',
  async run({ words }) {
    if (words.length > 1)
      throw new CopilotError('bad-input', 'Name at most one folder, e.g. copilot corpus check corpus.')
    const report = await checkCorpus(words[0] === undefined ? CORPUS : folderAt(words[0]), PRODUCT)
    return { text: renderCorpusReport(report), json: report, exitCode: report.found.length > 0 ? 2 : 0 }
  },
}
