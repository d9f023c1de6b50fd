import { RULES } from './all-rules.ts'
import type { Rule } from './define-rule.ts'

/** The rule with this id, in capitals or not. */
export function findRule(id: string): Rule | undefined {
  const wanted = id.trim().toUpperCase()
  return RULES.find((rule) => rule.id === wanted)
}
