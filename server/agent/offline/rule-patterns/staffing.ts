import { fullTimeHours } from './fields/full-time-hours.ts'
import { HOUSE_FULL_TIME_YEAR } from './fields/house-year.ts'
import { summedHours } from './fields/hours-summed.ts'
import { partOfHours } from './fields/parts-of-hours.ts'
import type { FigureField, RulePattern } from './pattern.ts'
import { HOURS, totalOf } from './fields/strategy-fields.ts'

const SPENT_ON: FigureField = {
  field: 'hoursWorked',
  labels: /\bplanned\b|\bproactive\b/i,
  counts: /^(?:hours?|hrs?|h|planned|proactive)$/i,
}

/** The patterns of the people that hours take, and of how the hours of people are shared out. */
export const STAFFING: readonly RulePattern[] = [
  {
    rule: 'FND-21',
    asks: /\b(?:ftes?|full[- ]?tim\w+|people|heads?|staff|vcios|csms)\b/i,
    readsAllHours: true,
    fields: [totalOf('totalHours', 'need'), fullTimeHours('hoursPerFte')],
  },
  {
    rule: 'FND-21',
    asks: /\b(?:how many|number of|what|which)\b[^.?]*\b(?:ftes?|full[- ]?tim\w+|people|heads?|staff|vcios|csms)\b|\bftes? (?:needed|required|count)\b|\bheadcount\b/i,
    readsAllHours: true,
    fields: [
      fullTimeHours('hoursPerFte'),
      { field: 'totalHours', labels: /hours?|hrs?|\bh\b/i, counts: HOURS, mustCount: true },
    ],
  },
  {
    rule: 'FND-21',
    asks: /\bhow many (?:ftes?|full[- ]?tim\w+)\b|\bftes? (?:needed|required|count)\b|\bheadcount\b/i,
    unless: /\b(?:month\w*|week\w*|quarter\w*)\b/i,
    readsAllHours: true,
    fields: [
      HOUSE_FULL_TIME_YEAR,
      { field: 'totalHours', labels: /hours?|hrs?|\bh\b/i, counts: HOURS, mustCount: true },
    ],
  },
  {
    rule: 'FND-21',
    asks: /\b(?:total|sum|together|altogether|in all)\b.*\b(?:ftes?|full[- ]?tim\w+)\b|\bhow many (?:ftes?|full[- ]?tim\w+)\b/i,
    unless: /\b(?:have|available|supply|capacity)\b/i,
    readsAllHours: true,
    fields: [HOUSE_FULL_TIME_YEAR, summedHours('totalHours')],
  },
  {
    rule: 'FND-27',
    asks: /\b(?:allocat\w*|percent\w*|share|%)/i,
    unless: /\d\s?%/,
    readsAllHours: true,
    fields: [
      fullTimeHours('fteHours'),
      {
        field: 'csHours',
        labels: /\bcover\b|\bcs\b|\bgives?\b|\bspend\b|\bneeds?\b|\bfor\b/i,
        counts: HOURS,
        mustCount: true,
      },
    ],
  },
  {
    rule: 'FND-22',
    asks: /\bproactive\b|\bplanned\b/i,
    unless: /\d\s?%/,
    readsAllHours: true,
    fields: [partOfHours('annualHours'), partOfHours('hoursWorked')],
  },
  {
    rule: 'FND-22',
    asks: /\b(?:short|gap|miss\w*|lack\w*|baseline|split|share|percent\w*|%|how (?:far|much))/i,
    unless: /\d\s?%|\b\d\d\s?\/\s?\d\d\b|\bad[- ]?hoc\b|\bunplanned\b|\d\s?(?:hours?|hrs?|h)?\s?reactive\b/,
    readsAllHours: true,
    fields: [
      { field: 'annualHours', labels: /\bof\b|\btotal\b|\ball\b|\bhours\b/i, counts: HOURS, mustCount: true },
      SPENT_ON,
    ],
  },
]
