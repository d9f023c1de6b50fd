import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { addTime } from '../kinds/add-time.ts'
import { parameters } from './parameters.ts'

/**
 * PRO-08: how old an open proposal is, or from which day on it is stale. From what day its age counts, sent or price
 * test, the blueprint does not say.
 */
export const agingBucket = defineRule({
  id: 'PRO-08',
  title: 'Proposal aging buckets',
  clauses: ['PRO-08'],
  parameters,
  input: {
    ageDays: field.days.optional(),
    sentOn: z.iso
      .date()
      .optional()
      .describe('Day that the proposal is open since, for the day on which it turns stale'),
  },
  decide({ ageDays, sentOn }, values) {
    const { freshWithin, openWithin } = values['PRO-08']
    if (ageDays === undefined) {
      if (sentOn === undefined) return { missing: ['ageDays'] }
      const staleFrom = addTime(sentOn, { days: openWithin + 1 })
      const says = `Open since ${sentOn}: stale after more than ${openWithin} days, the last day before is ${addTime(sentOn, { days: openWithin })}`
      return { value: { staleFrom }, because: [{ clause: 'PRO-08', says }] }
    }
    const stale = ageDays > openWithin
    const bucket = stale
      ? `>${openWithin}d`
      : ageDays <= freshWithin
        ? `0-${freshWithin}d`
        : `${freshWithin + 1}-${openWithin}d`
    const limit = stale ? `more than ${openWithin} days` : `stale only after ${openWithin} days`
    const says = `Open for ${ageDays} days: bucket ${bucket}, ${limit}`
    return { value: { bucket, stale }, because: [{ clause: 'PRO-08', says }] }
  },
})
