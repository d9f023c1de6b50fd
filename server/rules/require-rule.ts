import { CopilotError } from '../domain/errors.ts'
import type { Rule } from './define-rule.ts'
import { findRule } from './find-rule.ts'
import { nearestRules } from './nearest-rules.ts'

const SHOWN = 40

/** The rule with this id, in capitals or not. Throws a `not-found` error with the nearest ids when there is none. */
export function requireRule(id: string): Rule {
  const rule = findRule(id)
  if (rule !== undefined) return rule
  throw new CopilotError(
    'not-found',
    `There is no rule ${JSON.stringify(id.slice(0, SHOWN))}; the nearest are ${nearestRules(id).join(', ')}.`,
  )
}
