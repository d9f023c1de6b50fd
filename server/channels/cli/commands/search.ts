import { CopilotError } from '../../../domain/errors.ts'
import type { Passage } from '../../../domain/passage.ts'
import { answerBatch } from '../answer-batch.ts'
import { type Command, type Invocation, textOption } from '../command.ts'

const STATUSES = ['current', 'archived', 'work-in-progress'] as const
const LAYERS = ['own', 'shared'] as const
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
    layer: { type: 'string', value: 'LAYER', help: 'only own (your playbook) or shared (the common method)' },
    audience: { type: 'string', value: 'ROLE', help: 'only what is for this role or for all, e.g. CSM' },
    explain: {
      type: 'boolean',
      help: 'what each score is made of: words, vectors, what of the question a clause holds',
    },
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
    const explain = invocation.options['explain'] === true
    const { searchAndCompute } = await invocation.app()
    const asOf = invocation.now.slice(0, 10)
    const find = (query: string, most: number) => searchAndCompute(query, { limit: most, filters, explain, asOf })
    if (batch !== undefined) {
      return answerBatch(invocation, batch, async ({ query, limit: own }) => {
        if (typeof query !== 'string') throw new CopilotError('bad-input', 'A line needs a "query", a text.')
        return {
          results: (await find(query, own === undefined ? limit : limitOf(String(own)))).map(toResult),
        }
      })
    }
    const found = await find(invocation.words.join(' '), limit)
    return {
      text: found.length === 0 ? 'Nothing was found.' : found.map(inWords).join('\n\n'),
      json: found.map(toResult),
    }
  },
}

function filtersOf(invocation: Invocation) {
  const audience = textOption(invocation, 'audience')
  if (audience?.includes(',') || audience?.trim() === '')
    throw new CopilotError('bad-input', '--audience must be one role, e.g. CSM.')
  return {
    document: textOption(invocation, 'document'),
    discipline: textOption(invocation, 'discipline'),
    clause: textOption(invocation, 'clause'),
    status: oneOf(STATUSES, invocation, 'status'),
    layer: oneOf(LAYERS, invocation, 'layer'),
    audience: audience?.trim(),
  }
}

function oneOf<Value extends string>(values: readonly Value[], invocation: Invocation, name: string) {
  const given = textOption(invocation, name)
  const found = values.find((value) => value === given)
  if (given !== undefined && found === undefined)
    throw new CopilotError('bad-input', `--${name} must be one of ${values.join(', ')}.`)
  return found
}

function limitOf(text: string | undefined): number {
  const limit = text === undefined ? LIMIT : Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MOST)
    throw new CopilotError('bad-input', `The limit must be a whole number from 1 to ${LIMIT_MOST}.`)
  return limit
}

const toResult = ({ rank, score, clause, document, section, line, text, status, layer, parts, computed }: Passage) => ({
  rank,
  score,
  clause,
  document,
  section,
  line,
  text,
  status,
  layer,
  ...(parts === undefined ? {} : { parts }),
  ...(computed ? { computed } : {}),
})

const inWords = ({ rank, score, clause, documentTitle, section, status, layer, text, parts, computed }: Passage) =>
  [
    computed
      ? `${rank}. ${clause}  ${section}  (computed from the figures given)`
      : `${rank}. ${clause}  ${section}  (${documentTitle}${layer === 'own' ? ', own' : ''}${status === 'current' ? '' : `, ${status}`}; ${score.toFixed(2)})`,
    ...(parts === undefined ? [] : [`   ${inParts(parts)}`]),
    `   ${text.replaceAll(/\s+/g, ' ').slice(0, 240)}`,
  ].join('\n')

const inParts = (parts: Record<string, number>) =>
  Object.entries(parts)
    .filter(([, share]) => share > 0)
    .map(([part, share]) => `${part} ${share.toFixed(3)}`)
    .join('  ')
