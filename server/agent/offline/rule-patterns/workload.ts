import { allClients } from './fields/clients-of-segments.ts'
import { HOURS_BY_CADENCE } from './fields/hours-by-cadence.ts'
import type { FigureField, RulePattern } from './pattern.ts'
import { HOURS, totalOf } from './fields/strategy-fields.ts'

const HOURS_PER_QBR: FigureField = {
  field: 'hoursPerQbr',
  labels:
    /\bqbrs?\b|\bquarterly (?:business )?reviews?\b|\b(?:per|each|every) (?:meeting|review|session|time)\b|\bprep\w*\b/i,
  counts: HOURS,
  mustCount: true,
}
const HOURS_OF_VCIO: FigureField = {
  field: 'availableHours',
  labels:
    /\bvcios?\b|\bwith\b|\bhas\b|\bhave\b|\bavailab\w*|\bcapacity\b|\bper year\b|\ba year\b|\bof\b(?=\s[\d,.]+\s?h)|\bleft\b/i,
  counts: HOURS,
  mustCount: true,
}
const NOT_QUARTERLY = /\broadmaps?\b|\b(?:semi|bi|half)[- ]?(?:annual|yearly)|\bmonthly\b|\btwice\b|\bannual\b/i

// The hours of one of several vCIOs are not those of all.
const NOT_QUARTERLY_OR_MANY = new RegExp(
  `${NOT_QUARTERLY.source}|\\b(?:[2-9]|\\d\\d+|two|three|four|five|six|our|all)\\s(?:vcios|people|ftes|full-?timers)\\b`,
  'i',
)
const A_YEAR =
  /\b(?:yearly|annual) (?:load|workload|demand)\b|\bhours?\b.*\b(?:a|per|each|in a|over the|of the) year\b|\b(?:annual|yearly) hours?\b|\bhow many hours\b/i
const MANY_CLIENTS = /\b(?:clients|customers|accounts)\b/i

/** The patterns of what meetings and playbooks take of a year. */
export const WORKLOAD: readonly RulePattern[] = [
  {
    rule: 'ES-14',
    asks: /\bqbrs?\b|\bquarterly (?:business )?reviews?\b/i,
    unless: NOT_QUARTERLY,
    readsAllHours: true,
    fields: [allClients('qbrClients'), HOURS_PER_QBR, totalOf('availableHours', 'have')],
  },
  {
    rule: 'ES-14',
    asks: /\bqbrs?\b|\bquarterly (?:business )?reviews?\b/i,
    unless: NOT_QUARTERLY_OR_MANY,
    readsAllHours: true,
    fields: [allClients('qbrClients'), HOURS_PER_QBR, HOURS_OF_VCIO],
  },
  {
    rule: 'ES-14',
    asks: /\b(?:max\w*|how many|most)\b[^.?]*\b(?:clients|customers|accounts|qbrs)\b/i,
    unless: NOT_QUARTERLY_OR_MANY,
    readsAllHours: true,
    fields: [HOURS_PER_QBR, HOURS_OF_VCIO],
  },
  {
    rule: 'ES-14',
    asks: /\bhow many hours\b|\bhours a year\b|\bdemand\b|\bworkload\b/i,
    unless: NOT_QUARTERLY,
    readsAllHours: true,
    fields: [allClients('qbrClients'), HOURS_PER_QBR],
  },
  {
    rule: 'ES-07',
    asks: A_YEAR,
    readsAllHours: true,
    fields: [HOURS_BY_CADENCE, allClients('clients')],
  },
  {
    rule: 'ES-07',
    asks: A_YEAR,
    unless: MANY_CLIENTS,
    readsAllHours: true,
    fields: [HOURS_BY_CADENCE],
  },
  {
    rule: 'PB-03',
    asks: /\bcycles?\b/i,
    readsAllHours: true,
    fields: [
      allClients('clients'),
      { field: 'cyclesPerYear', labels: /\bcycles?\b/i, counts: /^cycles?$/i },
      { field: 'hoursPerCycle', labels: /\bcycles?\b|\beach\b|\bper\b|\bx\b/i, counts: HOURS, mustCount: true },
      {
        field: 'capacityHours',
        labels: /\bcapacity\b|\bavailab\w*|\bhave\b|\bhas\b|\bto spend\b|\bbudget\w*|\bagainst\b|\bonly\b/i,
        counts: HOURS,
        mustCount: true,
      },
    ],
  },
]
