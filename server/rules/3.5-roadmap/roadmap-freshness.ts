import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { reviewFields, reviewFreshness } from '../kinds/review-freshness.ts'
import { parameters } from './parameters.ts'

/**
 * RM-05: whether a roadmap was reviewed within the limit of its segment, or until when it stays fresh. Segment D has no
 * limit in days (annual, or on a trigger), so it stays unknown. Roadmap movement is another matter (RISK-T02, RISK-T03).
 */
export const roadmapFreshness = defineRule({
  id: 'RM-05',
  title: 'Roadmap freshness',
  clauses: ['RM-05'],
  parameters,
  input: { segment: field.segment, ...reviewFields },
  decide({ segment, ...reviewed }, values) {
    if (segment === 'D') {
      const says = 'Segment D is reviewed once a year or on a trigger; no limit in days is given'
      return { missing: [], because: [{ clause: 'RM-05', says }] }
    }
    const freshness = reviewFreshness(reviewed, values['RM-05'].freshWithinDays[segment])
    if ('missing' in freshness) return freshness
    return { value: freshness.value, because: [{ clause: 'RM-05', says: `Segment ${segment}: ${freshness.says}` }] }
  },
})
