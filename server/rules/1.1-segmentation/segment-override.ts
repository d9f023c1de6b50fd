import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const FIELDS = ['override', 'rationale'] as const

/**
 * SEG-09: whether a segment set by hand is valid: what was overridden and why are both logged, at the time. Null or blank
 * is absent; the days are compared where both are given.
 */
export const segmentOverride = defineRule({
  id: 'SEG-09',
  kind: 'completeness',
  title: 'Manual segment override',
  clauses: ['SEG-09'],
  parameters: inEdition({ 'SEG-09': { fields: FIELDS } }),
  input: {
    override: field.words.optional(),
    rationale: field.words.optional(),
    overriddenOn: z.iso.date().optional(),
    loggedOn: z.iso.date().optional(),
  },
  decide(entry, values) {
    const { overriddenOn, loggedOn } = entry
    const absent = values['SEG-09'].fields.filter((name) => (entry[name] ?? '').trim() === '')
    const isLate = overriddenOn !== undefined && loggedOn !== undefined && loggedOn > overriddenOn
    const faults = [
      ...(absent.length > 0 ? [`Absent: ${absent.join(', ')}`] : []),
      ...(isLate ? [`Logged on ${loggedOn}, after the override on ${overriddenOn}`] : []),
    ]
    const says = faults.length === 0 ? 'The override and its reason are logged' : faults.join('; ')
    return { value: { valid: faults.length === 0, absent, late: isLate }, because: [{ clause: 'SEG-09', says }] }
  },
})
