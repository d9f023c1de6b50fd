import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/** PRO-08: how old an open proposal is. From what day its age counts, sent or price test, the blueprint does not say. */
export const agingBucket = defineRule({
  id: 'PRO-08',
  title: 'Proposal aging buckets',
  clauses: ['PRO-08'],
  parameters,
  input: { ageDays: field.days },
  decide({ ageDays }, values) {
    const { freshWithin, openWithin } = values['PRO-08']
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
