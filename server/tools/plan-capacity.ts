import { tool } from 'ai'
import { planningRecords } from '../records/planning-records.ts'
import { answerCapacity } from '../rules/planning/answer-capacity.ts'
import { CapacityRequest } from '../rules/planning/capacity-request.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

// A model needs no thousand names; the whole plan is kept as evidence.
const NAMED = 40

/** Plans the capacity of the portfolio, or tells what a change would do; the result is evidence, with its clauses. Changes nothing. */
export const planCapacity = ({ records, retrieval, evidence, asOf }: ToolContext) =>
  tool({
    description:
      'Compare the hours that the clients on record need with the hours a year that are there, and find the least change that fits: the fewest clients moved down a segment, then the least hours cut. With whatIf instead: which clients, revenue and hours another boundary, percentage, hourly cost or hours per client would affect. Take every figure from the question; leave out what it does not name.',
    inputSchema: CapacityRequest,
    execute: async (request) => {
      const answer = await answerCapacity(request, () => planningRecords(records, asOf), asOf)
      evidence.records.push(answer)
      const { because, conflicts } = answer.kind === 'plan' ? answer.plan : answer.whatIf
      const clauses = [
        ...because.map(({ clause }) => clause),
        ...conflicts.flatMap(({ readings }) => readings.flatMap((reading) => reading.clauses)),
      ]
      const uncitable = await readCited(clauses, retrieval, evidence)
      return { untrusted: true as const, ...shown(answer), uncitable }
    },
  })

type Answer = Awaited<ReturnType<typeof answerCapacity>>

const shown = (answer: Answer): Answer =>
  answer.kind === 'plan'
    ? { kind: 'plan', plan: { ...answer.plan, moves: answer.plan.moves.slice(0, NAMED) } }
    : { kind: 'what-if', whatIf: { ...answer.whatIf, affected: answer.whatIf.affected.slice(0, NAMED) } }
