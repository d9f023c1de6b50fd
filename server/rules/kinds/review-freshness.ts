import { z } from 'zod'
import { field } from '../field.ts'
import { addTime } from './add-time.ts'

/** What tells how long ago something was reviewed: a count of days, or the day itself. */
export const reviewFields = {
  daysSinceReview: field.days.optional(),
  lastReviewOn: z.iso.date().optional().describe('Day of the last review, for the last day that is still fresh'),
}

interface Reviewed {
  daysSinceReview?: number | undefined
  lastReviewOn?: string | undefined
}

type Freshness = { missing: string[] } | { value: Record<string, unknown>; says: string }

/** Whether what was reviewed is fresh; from the day of the review, until when it stays so. The limit's day is fresh. */
export function reviewFreshness({ daysSinceReview, lastReviewOn }: Reviewed, limit: number): Freshness {
  if (daysSinceReview !== undefined) {
    const says = `reviewed ${daysSinceReview} days ago, fresh up to ${limit} days`
    return { value: { fresh: daysSinceReview <= limit }, says }
  }
  if (lastReviewOn === undefined) return { missing: ['daysSinceReview'] }
  const freshUntil = addTime(lastReviewOn, { days: limit })
  const staleFrom = addTime(freshUntil, { days: 1 })
  return { value: { freshUntil, staleFrom }, says: `fresh up to ${limit} days after the review of ${lastReviewOn}` }
}
