import type { Conflict } from '../../../domain/finding.ts'
import { analyse } from '../../../retrieval/analyse.ts'
import { loadConflictLedger } from '../../../retrieval/conflict-ledger.ts'
import { type Command, textOption } from '../command.ts'

const LEDGER = new URL('../../../../corpus/conflicts.yaml', import.meta.url)

export const conflicts: Command = {
  name: 'conflicts',
  usage: '[ID or CLAUSE]',
  summary:
    'List where the blueprints disagree or misprint: both readings, which is in force, why, and who may change it.',
  options: { topic: { type: 'string', value: 'WORDS', help: 'only those that speak of these words' } },
  example: 'conflicts --topic "expansion gate"',
  async run(invocation) {
    const wanted = invocation.words.map((word) => word.toLowerCase())
    const topic = new Set(analyse(textOption(invocation, 'topic') ?? ''))
    const found = loadConflictLedger(LEDGER).all.filter(
      (conflict) =>
        (wanted.length === 0 || wanted.some((word) => names(conflict).includes(word))) && speaksOf(conflict, topic),
    )
    const text = found.length === 0 ? 'No disagreement of that kind is on record.' : found.map(inWords).join('\n\n')
    return { text: `${found.length} on record.\n\n${text}`, json: { conflicts: found } }
  },
}

const names = ({ id, clauses }: Conflict) => [id, ...clauses].map((name) => name.toLowerCase())

const speaksOf = ({ topic, readings }: Conflict, words: Set<string>) =>
  words.isSubsetOf(new Set(analyse([topic, ...readings.map(({ says }) => says)].join(' '))))

function inWords({ id, kind, topic, readings, inForce, because, owner }: Conflict): string {
  return [
    `${id} (${kind}): ${topic}`,
    ...readings.map(
      ({ position, says, clauses }) =>
        `  ${position === inForce ? '* in force' : '  other   '} ${position}: ${says} [${clauses.join(', ')}]`,
    ),
    `  ${inForce === null ? 'None is in force' : 'Why'}: ${because} May be changed by: ${owner}.`,
  ].join('\n')
}
