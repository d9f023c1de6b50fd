import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { type Signal, signalField } from '../signals/signal.ts'
import { type Condition, type Known, namesIn } from '../triggers/condition.ts'
import { judgeCondition } from '../triggers/judge-condition.ts'
import { sayCompared } from '../triggers/say-compared.ts'

interface Pattern {
  pattern: string
  when: Condition
  means: string
}

interface Patterns {
  id: string
  title: string
  patterns: readonly Pattern[]
  signals: Readonly<Record<string, Signal>>
}

/**
 * A rule that says which patterns of a table hold, and what each of them means: several may hold at once. It is unknown
 * where none holds for certain and one that lacks a signal still might.
 */
export function definePatterns({ id, title, patterns, signals }: Patterns): Rule {
  const names = namesIn({ any: patterns.map(({ when }) => when) })
  return defineRule({
    id,
    title,
    clauses: [id],
    parameters: inEdition({ [id]: patterns }),
    input: {
      ...Object.fromEntries(names.signals.map((name) => [name, signalField(signals[name]!).optional()])),
      ...Object.fromEntries(names.settings.map((name) => [name, field.amount.optional().describe('Setting')])),
    },
    decide(given, values) {
      const judged = values[id]!.map((each) => ({ ...each, judgement: judgeCondition(each.when, given as Known) }))
      const holding = judged.filter(({ judgement }) => judgement.holds === true)
      const missing = [
        ...new Set(judged.flatMap(({ judgement }) => (judgement.holds === 'unknown' ? judgement.missing : []))),
      ]
      if (holding.length === 0 && missing.length > 0) return { missing }
      const because = holding.map(({ pattern, means, judgement }) => ({
        clause: id,
        says: `${pattern} (${judgement.because.map(sayCompared).join(', ')}): ${means}`,
      }))
      return {
        value: { matches: holding.map(({ pattern, means }) => ({ pattern, means })) },
        missing,
        because: because.length > 0 ? because : [{ clause: id, says: 'No pattern of the table holds' }],
      }
    },
  })
}
