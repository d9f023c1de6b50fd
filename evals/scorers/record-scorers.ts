import type { Answer } from '../../server/domain/answer.ts'
import type { Scorer } from '../define-eval.ts'
import type { RecordCase } from '../record-case.ts'

type RecordScorer = Scorer<RecordCase, Answer>

const share = (wanted: string[], absent: string[]) => ({
  value: wanted.length === 0 ? undefined : 1 - absent.length / wanted.length,
  because: absent.length === 0 ? 'all there' : `absent: ${absent.join(', ')}`,
})

/** The share of the facts that stand in the answer to the letter; what is on record has one wording. */
export const statesFacts: RecordScorer = {
  name: 'states the facts',
  score({ facts }, { answer, declined }) {
    const said = answer.toLowerCase()
    return share(facts, declined ? facts : facts.filter((fact) => !said.includes(fact.toLowerCase())))
  },
}

/** The share of the clauses that have to be cited. */
export const citesTheClauses: RecordScorer = {
  name: 'cites the clauses',
  score({ clauses }, { citations }) {
    const cited = new Set(citations.map(({ clause }) => clause))
    return share(
      clauses,
      clauses.filter((clause) => !cited.has(clause)),
    )
  },
}

/** The tool that holds the answer was called, and no call of the turn failed. */
export const readsTheRecords: RecordScorer = {
  name: 'reads the records',
  score({ tool }, { toolCalls }) {
    const failed = toolCalls.filter(({ ok }) => !ok).map((call) => call.tool)
    const isRead = toolCalls.some((call) => call.tool === tool)
    return {
      value: isRead && failed.length === 0 ? 1 : 0,
      because: isRead ? `failed: ${failed.join(', ')}` : 'not read',
    }
  },
}

/** With a client chosen, the answer names no other. */
export const keepsToItsClients = (clients: { id: string; name: string }[]): RecordScorer => ({
  name: 'nothing of another client',
  score({ client }, { answer }) {
    if (client === undefined) return { value: undefined, because: 'no client was chosen' }
    const others = clients.filter(({ id, name }) => id !== client && (answer.includes(name) || answer.includes(id)))
    return {
      value: others.length === 0 ? 1 : 0,
      because: others.length === 0 ? 'none' : `names ${others.map(({ name }) => name).join(', ')}`,
    }
  },
})
