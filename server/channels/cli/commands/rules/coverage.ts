import { ruleCoverage } from '../../../../retrieval/corpus/rule-coverage.ts'
import type { Part } from '../../gather-parts.ts'
import { renderCoverage } from '../../render-coverage.ts'

const CORPUS = new URL('../../../../../corpus/', import.meta.url)

export const coverage: Part = {
  name: 'coverage',
  usage: '',
  summary: 'Show how many clauses the rules compute, which they do not and why, and every gap.',
  options: {},
  example: 'rules coverage',
  async run() {
    const found = await ruleCoverage(CORPUS)
    return {
      text: renderCoverage(found),
      json: found,
      exitCode: found.gaps.length + found.strays.length === 0 ? 0 : 1,
    }
  },
}
