import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { type Signal, signalField } from '../signals/signal.ts'
import { type Condition, type Known, namesIn } from '../triggers/condition.ts'
import { judgeCondition } from '../triggers/judge-condition.ts'

interface Adjustments {
  id: string
  title: string
  /** What changes when, by the name of the signal. */
  rows: readonly { signal: string; when: Condition; change: readonly string[] }[]
  signals: Readonly<Record<string, Signal>>
}

/** A rule that lists the changes of ownership that the Health of a client calls for; `missing` is what was not looked at. */
export const defineAdjustments = ({ id, title, rows, signals }: Adjustments) =>
  defineRule({
    id,
    title,
    clauses: [id],
    parameters: inEdition({ [id]: rows }),
    input: Object.fromEntries(
      namesIn({ all: rows.map(({ when }) => when) }).signals.map((name) => [
        name,
        signalField(signals[name]!).optional(),
      ]),
    ),
    decide(given, values) {
      const judged = values[id]!.map((row) => ({ ...row, ...judgeCondition(row.when, given as Known) }))
      const changes = judged
        .filter(({ holds }) => holds === true)
        .map(({ signal, change }) => ({ signal, change: [...change] }))
      const missing = [...new Set(judged.flatMap((each) => (each.holds === 'unknown' ? each.missing : [])))]
      if (changes.length === 0 && missing.length > 0) return { missing }
      const says = changes.map(({ signal, change }) => `${signal}: ${change.join('; ')}`)
      return {
        value: { changes },
        missing,
        because: (says.length === 0 ? ['No signal calls for a change'] : says).map((each) => ({
          clause: id,
          says: each,
        })),
      }
    },
  })
