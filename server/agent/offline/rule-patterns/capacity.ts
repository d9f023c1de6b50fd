import { clientsWithHours } from './fields/clients-with-hours.ts'
import type { RulePattern } from './pattern.ts'
import {
  AVAILABLE,
  HOURS,
  HOURS_BY_SEGMENT,
  PROACTIVE,
  readClientCounts,
  REQUIRED,
  totalOf,
} from './fields/strategy-fields.ts'

/** The patterns of capacity: hours needed, hours at hand, what one costs and how they split. */
export const CAPACITY: readonly RulePattern[] = [
  {
    rule: 'FND-29',
    asks: /\b(fte|full[- ]time)\b/i,
    fields: [
      REQUIRED,
      {
        field: 'teamHours',
        labels: /suppl\w*|availab\w*|on hand|have|has|team|capacity|offer\w*|deliver\w*|provid\w*/i,
        counts: HOURS,
      },
      { field: 'fteHours', labels: /ftes?|full[- ]time( person)?/i, counts: HOURS },
    ],
  },
  {
    rule: 'ES-08',
    asks: /\b(ftes?|full[- ]tim(?:e|ers?))\b.*\b(hours|capacity)\b|\b(hours|capacity)\b.*\b(ftes?|full[- ]tim(?:e|ers?))/i,
    unless:
      /\bhow many (ftes?|full[- ]time)|\b(fte|full[- ]?timer|full[- ]time( person)?) (is|at|of|with|works?|has|gives?|brings?|does|delivers?|provides?|covers?) [\d,]{3,}/i,
    fields: [{ field: 'fte', labels: /ftes?|full[- ]tim(?:ers?|e)/i }],
  },
  {
    rule: 'ES-09',
    asks: /\b(need|require|want|demand|available|have|gap|short|capacity)\w*\b.*\b(hours?|h)\b|\bhours?\b.*\b(gap|short|feasible|enough)\b/i,
    fields: [REQUIRED, AVAILABLE],
  },
  {
    rule: 'ES-09',
    asks: /\b(need|require|want|demand|take|adds? up|comes? to|plan)\w*\b/i,
    fields: [REQUIRED, totalOf('availableHours', 'have')],
  },
  {
    rule: 'ES-09',
    asks: /\b(gap|short|feasible|enough|manage|fits?|available)\b/i,
    fields: [totalOf('requiredHours', 'need'), AVAILABLE],
  },
  {
    rule: 'FND-18',
    asks: /\b(hourly|per hour|an hour|rate)\b/i,
    // Of two amounts neither is the total.
    unless: /\b(mrr|budget)\b|[$€£]\s?\d.*[$€£]\s?\d/i,
    fields: [
      { field: 'totalAnnualCost', labels: /costs?|all[- ]in|loaded|salary|paid|pay/i, unit: 'money' },
      { field: 'clientFacingHours', labels: /hours?|client[- ]facing/i, counts: HOURS, mustCount: true },
    ],
  },
  {
    rule: 'FND-22',
    asks: /\b(proactive|reactive|split)\b/i,
    fields: [PROACTIVE, { field: 'annualHours', labels: /hours?|hrs?/i, counts: HOURS, mustCount: true }],
  },
  {
    rule: 'PB-04',
    asks: /\bplaybooks?\b/i,
    fields: [clientsWithHours('clientCounts'), clientsWithHours('hoursPerClient')],
  },
  {
    rule: 'ES-10',
    asks: /\b(?:hours|hrs|h)\b/i,
    unless: /\bplaybooks?\b|\bqbrs?\b/i,
    fields: [clientsWithHours('clientCounts'), clientsWithHours('hoursPerClient')],
  },
  {
    rule: 'ES-10',
    asks: /\bhours\b/i,
    unless: /\bplaybooks?\b/i,
    fields: [{ field: 'clientCounts', read: readClientCounts }, HOURS_BY_SEGMENT],
  },
  {
    rule: 'PB-04',
    asks: /\bplaybooks?\b/i,
    fields: [{ field: 'clientCounts', read: readClientCounts }, HOURS_BY_SEGMENT],
  },
  {
    rule: 'PB-04',
    asks: /\bplaybooks?\b/i,
    fields: [{ field: 'clientCounts', read: readClientCounts }],
  },
  {
    rule: 'ES-10',
    asks: /\bhours\b/i,
    unless: /\bplaybooks?\b/i,
    fields: [{ field: 'clientCounts', read: readClientCounts }],
  },
]
