import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const TYPES = [
  {
    spendType: 'OpEx',
    segments: ['D'],
    levels: [1, 2],
    what: 'Licences, recurring services, tactical upgrades',
    proposal: 'Straightforward scope, clear timeline, streamlined approval',
  },
  {
    spendType: 'CapEx',
    segments: ['A'],
    levels: [4, 5],
    what: 'Strategic platforms, innovation pilots, multi-phase projects',
    proposal: 'Layered, clear ROI language, long-term outcomes, formal approval',
  },
]

/** PRO-03: OpEx or CapEx by segment or level. Segments B and C, and level 3, have no place here; two that disagree give none. */
export const spendType = defineRule({
  id: 'PRO-03',
  title: 'OpEx or CapEx orientation of a proposal',
  clauses: ['PRO-03'],
  parameters: inEdition({ 'PRO-03': TYPES }),
  input: { segment: field.segment.optional(), goalLevel: z.int().min(1).max(5).optional() },
  decide({ segment, goalLevel }, values) {
    if (segment === undefined && goalLevel === undefined) return { missing: ['segment', 'goalLevel'] }
    const fitting = values['PRO-03'].filter(
      ({ segments, levels }) =>
        (segment !== undefined && segments.includes(segment)) ||
        (goalLevel !== undefined && levels.includes(goalLevel)),
    )
    const client = [
      ...(segment === undefined ? [] : [`Segment ${segment}`]),
      ...(goalLevel === undefined ? [] : [`level ${goalLevel}`]),
    ].join(' at ')
    const [only] = fitting
    if (only === undefined || fitting.length > 1) {
      const why =
        only === undefined ? 'is not placed here; upsell gives OpEx to C and D, CapEx to A and B' : 'fits both'
      return { missing: [], because: [{ clause: 'PRO-03', says: `${client} ${why}` }] }
    }
    const { spendType: type, what, proposal } = only
    return { value: { spendType: type, what, proposal }, because: [{ clause: 'PRO-03', says: `${client}: ${type}` }] }
  },
})
