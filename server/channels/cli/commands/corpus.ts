import { CopilotError } from '../../../domain/errors.ts'
import type { Command } from '../command.ts'
import { nearest } from '../nearest.ts'
import { check } from './corpus/check.ts'
import type { CorpusPart } from './corpus/corpus-part.ts'
import { diff } from './corpus/diff.ts'
import { editions } from './corpus/editions.ts'
import { gaps } from './corpus/gaps.ts'

/** The commands of the corpus, in the order of the help. */
const PARTS: readonly CorpusPart[] = [check, editions, diff, gaps]

const NAMES = PARTS.map(({ name }) => name)

export const corpus: Command = {
  name: 'corpus',
  usage: NAMES.join(' | '),
  summary: 'Check the corpus, list its editions, compare two with all that rests on what changed, and list its gaps.',
  options: Object.assign({}, ...PARTS.map(({ options }) => options)),
  example: 'corpus diff previous latest',
  parts: PARTS.map(({ name, usage, summary }) => ({ usage: `${name} ${usage}`.trim(), summary })),
  async run(invocation) {
    const [named, ...words] = invocation.words
    if (named === undefined)
      throw new CopilotError('bad-input', `Say what to do: copilot corpus ${NAMES.join(', or ')}.`)
    const part = PARTS.find(({ name }) => name === named)
    if (part !== undefined) {
      const stray = Object.keys(invocation.options).find((name) => name in corpus.options && !(name in part.options))
      if (stray !== undefined) throw new CopilotError('bad-input', `corpus ${named} knows no --${stray}.`)
      return part.run({ ...invocation, words })
    }
    const close = nearest(named, NAMES)
    throw new CopilotError(
      'bad-input',
      `There is no "corpus ${named}"; ${close === undefined ? `it is corpus ${NAMES.join(', or ')}` : `did you mean "corpus ${close}"`}.`,
    )
  },
}
