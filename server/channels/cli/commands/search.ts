import { CopilotError } from '../../../domain/errors.ts'
import type { DocumentStatus, Passage } from '../../../domain/passage.ts'
import { answerBatch } from '../answer-batch.ts'
import { type Command, type Invocation, textOption } from '../command.ts'

const STATUSES = ['current', 'archived', 'work-in-progress']
const LIMIT = 10
const LIMIT_MOST = 100

export const search: Command = {
  name: 'search',
  usage: '"WORDS"',
  summary: 'Find clauses, best first.',
  options: {
    limit: { type: 'string', value: 'N', help: `how many results (1-${LIMIT_MOST}, default ${LIMIT})` },
    document: { type: 'string', value: 'ID', help: 'only this document, e.g. 2.3' },
    discipline: { type: 'string', value: 'NAME', help: 'only this discipline, e.g. health' },
    status: { type: 'string', value: 'STATUS', help: `only ${STATUSES.join(', ')}` },
    clause: { type: 'string', value: 'ID', help: 'only this clause' },
    batch: {
      type: 'string',
      value: 'FILE',
      help: 'one {"id","query","limit"?} a line; prints one {"id","results"} a line',
    },
  },
  example: 'search "executive sponsor not seen" --limit 5',
  async run(invocation) {
    const filters = filtersOf(invocation)
    const batch = textOption(invocation, 'batch')
    const limit = limitOf(textOption(invocation, 'limit'))
    if (batch === undefined && invocation.words.length === 0)
      throw new CopilotError('bad-input', 'Search for something, e.g. copilot search "credit gate".')
    const { retrieval } = await invocation.app()
    if (batch !== undefined) {
      return answerBatch(invocation, batch, async ({ query, limit: own }) => {
        if (typeof query !== 'string') throw new CopilotError('bad-input', 'A line needs a "query", a text.')
        return {
          results: (
            await retrieval.search(query, { limit: own === undefined ? limit : limitOf(String(own)), filters })
          ).map(toResult),
        }
      })
    }
    const found = await retrieval.search(invocation.words.join(' '), { limit, filters })
    return {
      text: found.length === 0 ? 'Nothing was found.' : found.map(inWords).join('\n\n'),
      json: found.map(toResult),
    }
  },
}

function filtersOf(invocation: Invocation) {
  const status = textOption(invocation, 'status')
  if (status !== undefined && !STATUSES.includes(status))
    throw new CopilotError('bad-input', `--status must be one of ${STATUSES.join(', ')}.`)
  return {
    document: textOption(invocation, 'document'),
    discipline: textOption(invocation, 'discipline'),
    clause: textOption(invocation, 'clause'),
    status: status as DocumentStatus | undefined,
  }
}

function limitOf(text: string | undefined): number {
  const limit = text === undefined ? LIMIT : Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MOST)
    throw new CopilotError('bad-input', `The limit must be a whole number from 1 to ${LIMIT_MOST}.`)
  return limit
}

const toResult = ({ rank, score, clause, document, section, line, text, status }: Passage) => ({
  rank,
  score,
  clause,
  document,
  section,
  line,
  text,
  status,
})

const inWords = ({ rank, score, clause, documentTitle, section, status, text }: Passage) =>
  `${rank}. ${clause}  ${section}  (${documentTitle}${status === 'current' ? '' : `, ${status}`}; ${score.toFixed(2)})\n   ${text.replaceAll(/\s+/g, ' ').slice(0, 240)}`
