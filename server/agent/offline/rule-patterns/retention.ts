import type { RulePattern } from './pattern.ts'
import { retentionAmount } from './fields/read-retention.ts'

const ASKS =
  /\b(?:[gn][rd]r|(?:dollar|revenue|gross|net) retention|retention)\b|\b(?:lost|churn\w*|kept)\b.*\b(?:expan\w*|upsell\w*|upsold)\b/is
const START = retentionAmount('startRevenue')
const KEPT = [retentionAmount('retainedRevenue'), retentionAmount('lostRevenue')]
const MORE = retentionAmount('expansionRevenue')

/** FND-61 from amounts: what there was, and what is kept or lost of it, with or without expansion. */
export const RETENTION: readonly RulePattern[] = [
  ...KEPT.map((kept): RulePattern => ({ rule: 'FND-61', asks: ASKS, fields: [START, kept, MORE] })),
  ...KEPT.map((kept): RulePattern => ({ rule: 'FND-61', asks: ASKS, fields: [START, kept] })),
]
