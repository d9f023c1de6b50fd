import { type RulePattern, saidBy, type WordField } from './pattern.ts'

/** A level that is the only one in the question; a comparison of two is none. */
const levelBy = (pattern: RegExp): WordField => ({
  field: 'level',
  read: saidBy(pattern, ([, digit]) => Number(digit)),
})

/** The patterns of the organisation's size and of the maturity models of the companion documents. */
export const MATURITY: readonly RulePattern[] = [
  {
    rule: 'ORG-124',
    asks: /\bstage\b/i,
    fields: [
      { field: 'employees', labels: /employees?|people|staff/i, mustCount: true },
      { field: 'clients', labels: /clients?|customers?/i, mustCount: true },
    ],
  },
  {
    rule: 'TMM-137',
    asks: /\btrust\b/i,
    fields: [
      {
        field: 'row',
        read: saidBy(
          /\b(service expectations|strategic alignment|values alignment|feedback loop|social proof)\b/gi,
          ([row]) => `${row.charAt(0).toUpperCase()}${row.slice(1).toLowerCase()}`,
        ),
      },
      levelBy(/\blevel ([1-4])\b/gi),
    ],
  },
  { rule: 'SLO-138', asks: /\bservice leadership\b/i, fields: [levelBy(/\blevel ([1-5])\b/gi)] },
  {
    rule: 'OML-139',
    asks: /\b(hours?|time|focus|share|split|regular\w*|rhythm|cycles?|how often|how much|percent\w*|management)\b/i,
    fields: [levelBy(/\boml[- ]?(?:level )?([1-5])\b/gi)],
  },
]
