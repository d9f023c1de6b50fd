import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { reviewFields, reviewFreshness } from '../kinds/review-freshness.ts'

/**
 * STR-02: whether a strategy was reviewed within the limit of its segment, or until when it stays fresh. Segment D is
 * annual or on a trigger, with no limit in days printed, so it stays unknown.
 */
export const strategyFreshness = defineRule({
  id: 'STR-02',
  title: 'Strategy freshness',
  clauses: ['STR-02'],
  parameters: inEdition({ 'STR-02': { freshWithinDays: { A: 120, B: 120, C: 180 } } }),
  input: { segment: field.segment, ...reviewFields },
  decide({ segment, ...reviewed }, values) {
    if (segment === 'D') {
      const says = 'Segment D is reviewed once a year or on a trigger; no limit in days is given'
      return { missing: [], because: [{ clause: 'STR-02', says }] }
    }
    const freshness = reviewFreshness(reviewed, values['STR-02'].freshWithinDays[segment])
    if ('missing' in freshness) return freshness
    return { value: freshness.value, because: [{ clause: 'STR-02', says: `Segment ${segment}: ${freshness.says}` }] }
  },
})
