import type { Rule } from '../../../rules/define-rule.ts'
import { RULES } from '../../../rules/index.ts'
import type { Condition } from '../../../rules/triggers/condition.ts'
import type { Due } from '../../../rules/triggers/trigger.ts'
import { type InputField, inputFieldsOf } from './input-field.ts'

/** A trigger that one event fires, after which something is due within a time that its clause prints. */
export interface EventTrigger {
  rule: Rule
  /** The event, such as `assessmentCompleted`. */
  field: InputField
  /** What is then done. */
  play: string
}

let known: EventTrigger[] | undefined

/** The triggers of one event each. */
export const eventTriggers = (): readonly EventTrigger[] => (known ??= readTriggers())

const readTriggers = (): EventTrigger[] =>
  RULES.filter(({ kind }) => kind === 'trigger').flatMap((rule): EventTrigger[] => {
    const entry = (rule.parameters.at(-1)!.values as Record<string, { when: Condition; due: Due; play: string }>)[
      rule.id
    ]!
    const { when, due, play } = entry
    if (due === null || 'at' in due || !('is' in when) || when.is !== true) return []
    const field = inputFieldsOf(rule).find(({ name }) => name === when.signal)
    return field === undefined ? [] : [{ rule, field, play }]
  })
