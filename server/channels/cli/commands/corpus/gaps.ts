import { CopilotError } from '../../../../domain/errors.ts'
import { DAYS_KEPT } from '../../../../retrieval/gaps/gaps.ts'
import { dayOption, type Invocation, type Outcome, textOption } from '../../command.ts'
import { renderGaps } from '../../render-gaps.ts'
import type { Part } from '../../gather-parts.ts'

const LIMIT = 20
const LIMIT_MOST = 100
const ID_MOST = 2 ** 31 - 1

export const gaps: Part = {
  name: 'gaps',
  usage: '[--forget [ID ...]]',
  summary: `List the questions that were not answered, grouped, and drop those older than ${DAYS_KEPT} days.`,
  options: {
    since: { type: 'string', value: 'DAY', help: 'gaps: only what was asked on this day or later, YYYY-MM-DD' },
    limit: { type: 'string', value: 'N', help: `gaps: how many groups (1-${LIMIT_MOST}, default ${LIMIT})` },
    forget: { type: 'boolean', help: 'gaps: delete the kept questions with these ids, or all of them' },
  },
  example: 'corpus gaps --since 2026-11-01',
  async run(invocation) {
    if (invocation.options['forget'] === true) return forget(invocation)
    if (invocation.words.length > 0)
      throw new CopilotError('bad-input', `The list of gaps takes no words, and ids only after --forget.`)
    const since = dayOption(invocation, 'since')
    const limit = limitOf(textOption(invocation, 'limit'))
    const report = await (await invocation.app('as-stored')).gaps.list({ since, limit })
    return { text: renderGaps(report), json: report }
  },
}

async function forget(invocation: Invocation): Promise<Outcome> {
  // Who says which days or how many does not mean all.
  if (['since', 'limit'].some((name) => invocation.options[name] !== undefined))
    throw new CopilotError('bad-input', '--forget takes ids, or nothing for all, but no --since or --limit.')
  const ids = invocation.words.flatMap((word) => word.split(',').filter(Boolean)).map(toId)
  const { gaps: kept } = await invocation.app('as-stored')
  const forgotten = await kept.forget(invocation.words.length === 0 ? undefined : ids)
  return { text: `${forgotten} ${forgotten === 1 ? 'question was' : 'questions were'} forgotten.`, json: { forgotten } }
}

function toId(word: string): number {
  const id = Number(word)
  if (/^\d+$/.test(word) && id <= ID_MOST) return id
  throw new CopilotError('bad-input', `"${word}" is no id; copilot corpus gaps lists them.`)
}

function limitOf(text: string | undefined): number {
  const limit = text === undefined ? LIMIT : Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MOST)
    throw new CopilotError('bad-input', `The limit must be a whole number from 1 to ${LIMIT_MOST}.`)
  return limit
}
