import { RULES } from './all-rules.ts'
import type { Rule } from './define-rule.ts'

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]))

/** The rule with this id, in capitals or not. */
export const findRule = (id: string): Rule | undefined => BY_ID.get(id) ?? BY_ID.get(id.trim().toUpperCase())
