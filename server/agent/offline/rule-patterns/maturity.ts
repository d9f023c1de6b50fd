import { goalLevelNamed } from '../rule-matching/goal-levels-named.ts'
import { type RulePattern, type Said, saidBy, type WordField } from './pattern.ts'

/** A level that is the only one in the question; a comparison of two is none. */
const levelBy = (pattern: RegExp): WordField => ({
  field: 'level',
  read: saidBy(pattern, ([, digit]) => Number(digit)),
})

const OML_LEVEL = /\b(?:oml|vcio level)[- ]?(?:level )?([1-5])\b/gi

/** A client goal level by its name, or by a part of it that only levels have. */
function readGoalLevel(question: string): Said | undefined {
  const value = goalLevelNamed(question)
  return value === undefined ? undefined : { value, places: [] }
}

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
    rule: 'OML-142',
    asks: /\b(?:enough|person|people|fte|full-time)\b/i,
    fields: [
      { field: 'clients', labels: /clients?|customers?|accounts?/i, mustCount: true },
      levelBy(OML_LEVEL),
      { field: 'fteHours', labels: /hours/i, counts: /^(?:hours?|hrs?|h)$/i, mustCount: true },
    ],
  },
  {
    rule: 'OML-142',
    asks: /\bhow many (?:\w+ ){0,3}?(?:clients?|customers?|accounts?)\b/i,
    fields: [
      levelBy(OML_LEVEL),
      { field: 'fteHours', labels: /hours/i, counts: /^(?:hours?|hrs?|h|vcios?)$/i, mustCount: true },
    ],
  },
  {
    rule: 'OML-142',
    asks: /\bhours?\b/i,
    unless: /\bhours? (?:a|per|each|every) client\b/i,
    fields: [{ field: 'clients', labels: /clients?|customers?|accounts?/i, mustCount: true }, levelBy(OML_LEVEL)],
  },
  {
    rule: 'FND-49',
    asks: /\bpace\b.*\binitiatives?\b|\binitiatives?\b.*\b(?:pace|(?:full|whole|entire) year)\b/i,
    unless: /\d|\b(?:open|started|documented|running)\b/i,
    fields: [{ field: 'goalLevel', read: readGoalLevel }],
  },
  {
    rule: 'OML-139',
    asks: /\b(hours?|time|focus|share|split|regular\w*|rhythm|cycles?|how often|how much|percent\w*|management)\b/i,
    fields: [levelBy(/\boml[- ]?(?:level )?([1-5])\b/gi)],
  },
]
