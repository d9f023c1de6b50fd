import { personAsked } from '../agent/portfolio-question.ts'
import { CopilotError } from '../domain/errors.ts'
import type { Channel } from '../domain/unanswered-question.ts'
import type { Records } from '../records/records.ts'

export interface Message {
  question: string
  /** The id or name of the client that the person chose. */
  client?: string | undefined
  /** The day to answer for, YYYY-MM-DD. */
  asOf: string
  /** Where the person asks. */
  channel?: Channel | undefined
}

const QUESTION_LIMIT = 4_000

/**
 * Checks a message and settles which client it is about: the one chosen, else the one client whose whole name or id the
 * question holds. `people` are the names on record where the question asks for somebody's work. Throws `bad-input` for
 * an empty or overlong question, `not-found` for an unknown client.
 */
export async function readQuestion({ question, client, asOf }: Message, records: Records) {
  const asked = question.replaceAll(/\s+/g, ' ').trim()
  if (asked === '') throw new CopilotError('bad-input', 'The question is empty; type what you want to know.')
  if (asked.length > QUESTION_LIMIT) {
    throw new CopilotError(
      'bad-input',
      `The question has ${asked.length} characters; ask it in at most ${QUESTION_LIMIT}.`,
    )
  }
  if (client !== undefined) return { question: asked, client: (await records.findClient(client)).id, people: [], asOf }
  const lower = asked.toLowerCase()
  const words = new Set(lower.match(/[\p{L}\p{N}][\p{L}\p{N}._-]*[\p{L}\p{N}]/gu))
  const named = (await records.clientNames()).filter(
    ({ id, name }) => lower.includes(name.toLowerCase()) || (isTelling(id) && words.has(id.toLowerCase())),
  )
  const people = personAsked(asked) === undefined ? [] : (await records.namesOnRecord()).people
  return { question: asked, client: named.length === 1 ? named[0]!.id : undefined, people, asOf }
}

/** An id of letters and digits; "12" or "C" stand in questions about something else. */
const isTelling = (id: string) => /\d/.test(id) && /\p{L}/u.test(id)
