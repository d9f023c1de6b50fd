import { type FigureField, presetOf, type RulePattern } from './pattern.ts'
import { allDevices } from './fields/devices-of-kinds.ts'
import { movedShare } from './fields/moved-share.ts'
import { COST, HOURS, MRR, SHARE, toMonth } from './fields/strategy-fields.ts'

const SPENT: FigureField = {
  field: 'csSpend',
  labels: /\bspen[dt]\w*|\bputs?\b|\binvest\w*|\beffort|\bgoes\b|\bcosts? us\b|\bbudget|\bcs\b/i,
  unit: 'money',
  toInput: toMonth,
}
const BUDGET: FigureField = {
  field: 'budgetWanted',
  labels: /\bbudget\w*|\bspend\b|\ba year\b|\bannual\w*/i,
  unit: 'money',
  toInput: ({ value, isMonthly }) => (isMonthly ? undefined : value),
}
const WANTED_HOURS: FigureField = {
  field: 'hoursWanted',
  labels: /hours?|hrs?|\bh\b/i,
  counts: HOURS,
  mustCount: true,
}

const CLIENTS: FigureField = {
  field: 'clients',
  labels: /\bclients\b|\baccounts\b|\bcustomers\b/i,
  counts: /^(?:clients|accounts|customers)$/i,
  mustCount: true,
}
const OF_ALL = /\b(?:total|in all|all of them|together|altogether|for the lot|across)\b/i
const ASKS_MRR =
  /\b(?:which|what|how (?:much|high|big|large))\b[^.?]{0,30}\b(?:mrr|monthly (?:fee|revenue)|revenue|pay)\b|\b(?:mrr|revenue)\b[^.?]{0,20}\b(?:needed|required|necessary|must|do (?:i|we) need|does)\b|\b(?:needed|required|minimum) (?:mrr|revenue)\b/i
const ASKS_SHARE =
  /\b(?:what|which)\s(?:cs\s|investment\s)?(?:%|percent\w*|share|strategy|model|band)|\bhow many percent\b|\bhigh[- ]touch\b.*\b(?:lean|tech[- ]touch)\b|\b(?:percentage|share) (?:of (?:its |the )?(?:mrr|revenue) )?is (?:that|this)\b|\bas a (?:percentage|share)\b/i
const OF_YEAR_HOURS = /\b(?:hours?|hrs?|h)\b[^.?]{0,20}(?:\ba|\/|per|each|every)\s?(?:month|week|quarter)\b/i

/** The patterns of budgets turned round: which MRR or share they need, what another share changes, what they pay for. */
export const BUDGETS: readonly RulePattern[] = [
  {
    rule: 'FND-12',
    asks: /\b(?:budget|spend|invest\w*|money|saves?|costs?|cs)\b/i,
    fields: [movedShare('csPercentBefore'), movedShare('csPercentNow'), MRR],
  },
  {
    rule: 'FND-13',
    asks: /\b(?:engagement|investment) model\b|\bmodel table\b/i,
    unless: /\bstrategy ranges?\b/i,
    segment: 'given',
    fields: [MRR],
  },
  { rule: 'FND-16', asks: OF_ALL, fields: [MRR, SHARE, COST, CLIENTS] },
  { rule: 'FND-16', asks: OF_ALL, fields: [MRR, presetOf('csPercent'), COST, CLIENTS] },
  { rule: 'FND-16', asks: ASKS_MRR, unless: OF_YEAR_HOURS, fields: [SHARE, COST, WANTED_HOURS] },
  { rule: 'FND-16', asks: ASKS_MRR, unless: OF_YEAR_HOURS, fields: [presetOf('csPercent'), COST, WANTED_HOURS] },
  { rule: 'FND-16', asks: ASKS_MRR, fields: [SHARE, BUDGET] },
  { rule: 'FND-16', asks: ASKS_MRR, fields: [presetOf('csPercent'), BUDGET] },
  { rule: 'FND-16', asks: ASKS_SHARE, unless: OF_YEAR_HOURS, fields: [MRR, COST, WANTED_HOURS] },
  { rule: 'ES-01', asks: ASKS_SHARE, fields: [SPENT, MRR] },
  {
    rule: 'CAT-01',
    asks: /\bedr\b.*\b(?:price|costs?|pays?|charge|quote)\b|\b(?:price|costs?|pays?|charge|quote)\b.*\bedr\b/i,
    fields: [allDevices('devices')],
  },
  {
    rule: 'CAT-01',
    asks: /\bedr\b.*\bhow many\b|\bhow many (?:devices|endpoints|machines)\b.*\bedr\b/i,
    fields: [{ field: 'projectBudget', labels: /\bhas\b|\bbudget\b|\bfor\b|\bwith\b/i, unit: 'money' }],
  },
]
