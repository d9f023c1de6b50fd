import { type RulePattern, saidBy } from './pattern.ts'

const IS_THERE = /\b(?:have|has|had|with|got|did|done|completed|finished|both)\s(?:\w+\s){0,2}$/i
const IS_NOT_THERE =
  /\b(?:no|without|lack\w*|missing|miss|haven't|hasn't|have not|has not|not)\s(?:(?!and\b|but\b|or\b)\w+\s){0,3}$/i

/** Whether a proof is said to be there or not; a question that says neither leaves it open. */
const proofOf = (name: string) =>
  saidBy(new RegExp(`\\b${name}\\b`, 'gi'), ({ index = 0, input = '', 0: word }) => {
    const before = input.slice(0, index).replace(/^.*[,;.]\s/, '')
    const after = input.slice(index + word.length)
    if (IS_NOT_THERE.test(before) || /^[\w\s/"']{0,20}\b(?:is|are|was) (?:missing|not|absent)\b/i.test(after))
      return false
    if (IS_THERE.test(before) || /^[\w\s/"']{0,20}\b(?:is|are|was) (?:done|there|ready|in place|complete)/i.test(after))
      return true
    return undefined
  })

/** The patterns of proposals, budgets, roadmaps, meetings and risks. */
export const DELIVERABLES: readonly RulePattern[] = [
  {
    rule: 'PRO-08',
    asks: /\bproposals?\b.*\b(buckets?|stale|old|open|ag(e|ed|es|ing))\b|\b(buckets?|stale|old|open|ag(e|ed|es|ing))\b.*\bproposals?\b/i,
    unless: /\b(after|when|once|from) (day )?\d+/i,
    fields: [{ field: 'ageDays', labels: /days?|old|age\w*|open/i, mustCount: true }],
  },
  {
    rule: 'BUD-04',
    asks: /\bforecast\w*\b|\b(?:budget (?:said|was)|budgeted|planned)\b.*\b(?:actual\w*|spent|ended|came (?:in|to))\b/i,
    inOrder: true,
    fields: [
      { field: 'forecast', labels: /forecast\w*|planned|budgeted|budget (?:said|was)/i, unit: 'money' },
      { field: 'actual', labels: /actual\w*|spent|spend|came in|came to|ended|real/i, unit: 'money' },
    ],
  },
  {
    rule: 'BUD-04',
    asks: /\b(?:green|investigat\w*|varia\w*|flag\w*)\b.*\b(?:budget\w*|forecast\w*|planned)\b|\b(?:budget\w*|forecast\w*|planned)\b.*\b(?:green|investigat\w*|varia\w*|flag\w*)\b/i,
    fields: [{ field: 'forecast', labels: /forecast\w*|planned|budget\w*/i, unit: 'money' }],
  },
  {
    rule: 'SCH-04',
    asks: /\bstrategic (?:meetings?|sessions?|touches)\b/i,
    fields: [
      {
        field: 'strategicMeetings',
        labels: /\bstrategic (?:meetings?|sessions?|touches)\b/i,
        counts: /^(?:meetings?|sessions?)$/i,
        mustCount: true,
      },
      { field: 'vcios', labels: /vcios?/i, counts: /^vcios?$/i, mustCount: true },
      { field: 'weeks', labels: /weeks?/i, counts: /^weeks?$/i, mustCount: true },
    ],
  },
  {
    rule: 'SCH-04',
    asks: /\bstrategic (?:meetings?|sessions?|touches)\b/i,
    fields: [
      { field: 'vcios', labels: /vcios?/i, counts: /^vcios?$/i, mustCount: true },
      { field: 'weeks', labels: /weeks?/i, counts: /^weeks?$/i, mustCount: true },
    ],
  },
  {
    rule: 'RM-05',
    asks: /\broadmap\b.*\b(review\w*|fresh|stale|current)\b|\b(review\w*|fresh|stale|current)\b.*\broadmap\b/i,
    unless: /\b(mov(ed?|ing|ement)|after \d+)\b/i,
    segment: 'given',
    fields: [{ field: 'daysSinceReview', labels: /days?|review\w*/i, mustCount: true }],
  },
  {
    rule: 'RISK-03',
    asks: /\backnowledg\w*/i,
    fields: [
      {
        field: 'severity',
        read: saidBy(
          /\b(high|medium|low)[- ](?:severity\b|risk\b|at[- ]risk\b)|\bseverity\s?(?:is|of|:)?\s?(high|medium|low)\b/gi,
          ([, before, after]) => (before ?? after)?.toLowerCase(),
        ),
      },
      {
        field: 'businessHours',
        labels: /acknowledg\w*|after|hours?/i,
        counts: /^(hours?|hrs?|h)$/i,
        mustCount: true,
      },
    ],
  },
  {
    rule: 'MTG-03',
    asks: /\bask(ing)?\b|\bapprov(e|al)\b/i,
    fields: [
      { field: 'hasDiscovery', read: proofOf('discovery') },
      { field: 'hasAssessment', read: proofOf('assessment') },
    ],
  },
]
