import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/**
 * RM-05: whether a roadmap was reviewed within the limit of its segment. Segment D has none in days (annual, or on a
 * trigger), so it stays unknown. Roadmap movement is another matter (RISK-T02, RISK-T03).
 */
export const roadmapFreshness = defineRule({
  id: 'RM-05',
  title: 'Roadmap freshness',
  clauses: ['RM-05'],
  parameters,
  input: { segment: field.segment, daysSinceReview: field.days },
  decide({ segment, daysSinceReview }, values) {
    if (segment === 'D') {
      const says = 'Segment D is reviewed once a year or on a trigger; no limit in days is given'
      return { missing: [], because: [{ clause: 'RM-05', says }] }
    }
    const limit = values['RM-05'].freshWithinDays[segment]
    const fresh = daysSinceReview <= limit
    const says = `Segment ${segment}: reviewed ${daysSinceReview} days ago, fresh up to ${limit} days`
    return { value: { fresh }, because: [{ clause: 'RM-05', says }] }
  },
})
