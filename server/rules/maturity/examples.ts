import { csExamples } from './cs-examples.ts'
import { leadershipExamples } from './leadership-examples.ts'
import type { MaturityExample } from './maturity-example.ts'
import { trustExamples } from './trust-examples.ts'
import { vcioExamples } from './vcio-examples.ts'

/** The cases of all assessments, worked by hand. */
export const MATURITY_EXAMPLES: readonly MaturityExample[] = [
  ...trustExamples,
  ...leadershipExamples,
  ...vcioExamples,
  ...csExamples,
]
