import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { TRIGGERS } from '../../server/rules/all-triggers.ts'
import { type Comparison, comparisonsOf, type Condition, type Known } from '../../server/rules/triggers/condition.ts'
import { judgeCondition } from '../../server/rules/triggers/judge-condition.ts'
import type { Trigger } from '../../server/rules/triggers/trigger.ts'
import { type Figure, timed } from './figure.ts'

const RULES = 30
const CLIENTS = 10_000
const DAYS = 200

/** The same thirty triggers for the same clients, ours beside json-rules-engine; their answers must be the same. */
export async function benchRuleEngine(): Promise<Figure[]> {
  const triggers = TRIGGERS.filter(({ when }) => comparisonsOf(when).every(isNumeric)).slice(0, RULES)
  const clients = Array.from({ length: CLIENTS }, (_, at) => factsFor(triggers, at))
  const ours = await timed(async () => clients.map((known) => fired(triggers, known)))
  const engine = engineOf(triggers)
  const peer = await timed(async () => {
    const answers: string[][] = []
    for (const known of clients)
      answers.push((await engine.run({ ...known })).events.map(({ type }) => type).toSorted())
    return answers
  })
  const same = peer.result.filter((answer, at) => answer.join() === ours.result[at]!.join()).length
  const [ourRate, peerRate] = [(CLIENTS / ours.ms) * 1000, (CLIENTS / peer.ms) * 1000]
  return [
    {
      what: `${triggers.length} triggers, clients a second`,
      ours: `${Math.round(ourRate).toLocaleString('en')} (${(ourRate / peerRate).toFixed(0)}x)`,
      limit: '20x',
      peer: `${Math.round(peerRate).toLocaleString('en')} json-rules-engine; ${same.toLocaleString('en')} of ${CLIENTS.toLocaleString('en')} answers the same`,
    },
  ]
}

const fired = (triggers: readonly Trigger[], known: Known) =>
  triggers
    .filter(({ when }) => judgeCondition(when, known).holds === true)
    .map(({ id }) => id)
    .toSorted()

const OPERATORS = {
  atLeast: 'greaterThanInclusive',
  atMost: 'lessThanInclusive',
  above: 'greaterThan',
  below: 'lessThan',
} as const
type Operator = keyof typeof OPERATORS

const operatorOf = (comparison: Comparison) =>
  (Object.keys(OPERATORS) as Operator[]).find(
    (name) => name in comparison && typeof comparison[name as never] === 'number',
  )

const isNumeric = (comparison: Comparison) => operatorOf(comparison) !== undefined

function engineOf(triggers: readonly Trigger[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { id, when } of triggers)
    engine.addRule({ conditions: { all: [translate(when)] } as TopLevelCondition, event: { type: id } })
  return engine
}

function translate(condition: Condition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(translate) }
  if ('any' in condition) return { any: condition.any.map(translate) }
  const name = operatorOf(condition)!
  return { fact: condition.signal, operator: OPERATORS[name], value: condition[name as never] as number }
}

/** Made-up values of every signal that the triggers read, the same every time. */
function factsFor(triggers: readonly Trigger[], seed: number): Record<string, number> {
  const signals = [...new Set(triggers.flatMap(({ when }) => comparisonsOf(when).map(({ signal }) => signal)))]
  return Object.fromEntries(signals.map((signal, at) => [signal, (seed * 7919 + at * 104_729) % DAYS]))
}
