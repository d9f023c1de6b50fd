import { TRIGGERS } from '../../rules/all-triggers.ts'
import { namesIn } from '../../rules/triggers/condition.ts'

/** How many calls to action one owner may have open; the blueprints ask for few and give no number. */
export const CALLS_PER_OWNER = 'callsPerOwner'

/** The names of all numbers that the blueprints leave open: empty until the provider sets them. */
export const NAMED_SETTINGS: readonly string[] = [
  ...new Set([CALLS_PER_OWNER, ...TRIGGERS.flatMap(({ when }) => namesIn(when).settings)]),
].toSorted()
