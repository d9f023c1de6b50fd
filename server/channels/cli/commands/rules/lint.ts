import { lintExamples } from '../../../../rules/lint-examples.ts'
import type { Part } from '../../gather-parts.ts'

export const lint: Part = {
  name: 'lint',
  usage: '',
  summary: 'Compute the printed examples again and name those that do not add up, with the right figure.',
  options: {},
  example: 'rules lint',
  async run() {
    const worked = lintExamples()
    const misprints = worked.filter(({ addsUp }) => !addsUp)
    const lines = misprints.map(
      ({ clause, printed, computed }) =>
        `${clause.padEnd(7)} prints ${JSON.stringify(printed)}; its own rule gives ${JSON.stringify(computed)}`,
    )
    const head = `${worked.length} printed examples computed again; ${misprints.length} do not add up.`
    return { text: [head, ...lines].join('\n'), json: { examples: worked.length, misprints, worked } }
  },
}
