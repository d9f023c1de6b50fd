import { entriesOf, type FigureField, type RulePattern } from './pattern.ts'
import { INSIGHTS } from './fields/read-adoption-points.ts'
import { checkPoints, FOUR_APPLY } from './fields/read-checks.ts'
import { COVERED, GOAL_PERCENT } from './fields/read-coverage-goal.ts'
import { ONE_INSIGHT } from './fields/read-one-insight.ts'
import { OTHERS_GREEN, OTHERS_GREEN_TEST } from './fields/read-others-green.ts'
import { LACKING_PART } from './fields/lacking-part.ts'
import { medianOfList } from './fields/median-of-list.ts'
import { percentOfShare, shareOf } from './fields/share-of.ts'
import { RED_MONTHS } from './health.ts'

const DMI: FigureField = { field: 'dmi', labels: /\bdmi\b|\bscore/i }

// With weights the DMI is what is asked for, and points are a change of it.
const WEIGHTED = /\bfrom \d+ to \d+|\bweights?\b|\d\s(?:\w+\s)?points?\b/i

const scoreOf = (labels: RegExp): FigureField => ({ field: 'score', labels })

// "15% of users have no MFA" is no coverage of 15%.
const WITHOUT =
  /\b(?:no|without|lack\w*|missing|not)\s(?:\w+\s){0,3}?(?:mfa|endpoints?|edr)\b|n['’]t\s(?:\w+\s){0,3}?(?:mfa|endpoints?|edr)\b/i

// "A goal of 90%" is no coverage of 90%.
const WITHOUT_OR_GOAL = new RegExp(`${WITHOUT.source}|\\b(?:goal|target|aim)\\w*(?:\\s\\w+)?\\s?:?\\s?\\d`, 'i')
const NEEDED = '\\b(?:need|must|enough|opens?|open up|pass|clear|minimum|at least|required|have to|before)\\w*\\b'
const FIX_FIRST_MFA = new RegExp(
  `^(?=.*\\bmfa\\b)(?=.*\\bhow many\\b)(?=.*${NEEDED})(?=.*\\b(?:fix-first|gate)\\b)(?!.*\\d\\s?%)`,
  'is',
)
const FIX_FIRST_ENDPOINTS = new RegExp(FIX_FIRST_MFA.source.replace('mfa', '(?:endpoints?|edr)'), 'is')
const COUNTED_USERS: FigureField = { field: 'users', labels: /users?|people|staff|employees?|seats?/i, mustCount: true }
const COUNTED_ENDPOINTS: FigureField = { field: 'endpoints', labels: /endpoints?|devices?|machines?|laptops?/i }

/** The patterns of the scores of adoption, engagement, quality and alignment, and of the limits that all blueprints share. */
export const HEALTH_SCORES: readonly RulePattern[] = [
  { rule: 'DMI-01', asks: /\b(dmi|digital maturity( index)?)\b/i, fields: [entriesOf('DMI-01', 'insights')] },
  {
    rule: 'TEC-100',
    asks: /\badoption\b.*\b(?:score|points?|band)\b|\b(?:score|points?|band)\b.*\badoption\b/is,
    segment: 'given',
    fields: [INSIGHTS],
  },
  {
    rule: 'TEC-100',
    asks: /\b(?:adoption|insights?|mfa|edr|backups?|patch\w*)\b.*\b(?:score|points?)\b|\b(?:score|points?)\b.*\b(?:adoption|insights?|mfa|edr|backups?)\b/is,
    segment: 'asked',
    fields: [INSIGHTS],
  },
  {
    rule: 'TEC-100',
    asks: /\binsights?\b|\badoption\b|\b(?:mfa|edr|backups?|patch\w*)\b/i,
    fields: [ONE_INSIGHT],
  },
  { rule: 'DMI-03', asks: /\bdmi\b/i, unless: WEIGHTED, segment: 'given', fields: [DMI] },
  { rule: 'DMI-02', asks: /\bdmi\b/i, unless: WEIGHTED, segment: 'asked', fields: [DMI] },
  { rule: 'DMI-05', asks: FIX_FIRST_MFA, fields: [COUNTED_USERS] },
  { rule: 'DMI-06', asks: FIX_FIRST_ENDPOINTS, fields: [COUNTED_ENDPOINTS] },
  {
    rule: 'DMI-19',
    asks: /\b(?:enrol\w*|rollout|roll-out|adopt\w*|covered|coverage|using|use|deployed)\b/i,
    fields: [GOAL_PERCENT, ...COVERED],
  },
  {
    rule: 'DMI-05',
    asks: /\bmfa\b/i,
    unless: WITHOUT_OR_GOAL,
    fields: [{ field: 'mfaPercent', labels: /mfa/i, unit: 'percent' }],
  },
  {
    rule: 'DMI-06',
    asks: /\bendpoints?\b/i,
    unless: WITHOUT_OR_GOAL,
    fields: [{ field: 'endpointPercent', labels: /endpoints?/i, unit: 'percent' }],
  },
  ...LACKING_PART,
  {
    rule: 'ENG-01',
    asks: /\bengagement\b.*\bscore\b|\bscore\b.*\bengagement\b/i,
    inOrder: true,
    fields: [
      { field: 'cadenceAdherence', labels: /cadence( adherence)?/i },
      { field: 'stakeholderMix', labels: /stakeholder( mix)?/i },
      { field: 'decisionVelocity', labels: /(decision )?velocity/i },
      { field: 'followUpClosure', labels: /follow[- ]?up( closure)?|closure/i },
    ],
  },
  {
    rule: 'ENG-02',
    asks: /\bengagement\b.*\bscore\b|\bscore\b.*\bengagement\b/i,
    segment: 'given',
    fields: [scoreOf(/\bengagement( score\w*)?|\bscore\w*/i)],
  },
  {
    rule: 'ENG-04',
    asks: OTHERS_GREEN_TEST,
    fields: [percentOfShare('cadence'), OTHERS_GREEN],
  },
  {
    rule: 'ENG-04',
    asks: OTHERS_GREEN_TEST,
    fields: [{ field: 'cadence', labels: /cadence|meetings?|on time/i, unit: 'percent' }, OTHERS_GREEN],
  },
  {
    rule: 'ENG-05',
    asks: /\b(?:decision[- ]makers?|stakeholder mix)\b.*\b(?:in|at|of|sessions?|meetings?)\b/i,
    unless: /\b(?:room|90\s?%|48)\b/i,
    segment: 'given',
    fields: [shareOf('stakeholderMixPercent')],
  },
  {
    rule: 'ENG-05',
    asks: /\bdecision velocity\b|\bproposals? to (?:yes|no|approval|decision)\b/i,
    segment: 'given',
    fields: [medianOfList('decisionVelocityDays')],
  },
  {
    rule: 'ENG-07',
    asks: /\bengagement\b.*\bred\b.*\bmonths?\b|\bmonths?\b.*\bred\b.*\bengagement\b|\bred months?\b.*\bengagement\b/i,
    fields: [RED_MONTHS],
  },
  {
    rule: 'SQ-01',
    asks: /\b(service )?quality\b.*\bscore\b|\bscore\b.*\bquality\b/i,
    inOrder: true,
    fields: [
      { field: 'slaTrend', labels: /\bsla( trend)?/i },
      { field: 'onTimeDelivery', labels: /on[- ]time( delivery)?|delivery/i },
      { field: 'recurrence', labels: /recurrence|repeat/i },
      { field: 'followThrough', labels: /follow[- ]?through/i },
    ],
  },
  {
    rule: 'SQ-03',
    asks: /\b(?:repeat\w*|recur\w*|reopen\w*)\b/i,
    unless: /\b(?:sla|milestones?|recaps?|months?)\b/i,
    segment: 'given',
    fields: [percentOfShare('repeatPercent')],
  },
  {
    rule: 'SQ-02',
    asks: /\bquality\b/i,
    unless: /\b(sla|milestones?|repeats?|recaps?|floors?)\b/i,
    segment: 'given',
    fields: [scoreOf(/\bquality( score\w*)?|\bscore\w*/i)],
  },
  {
    rule: 'SLA-01',
    asks: /\balignment\b.*\bscore\b|\bscore\b.*\balignment\b|\bpresence\b.*\bperception\b/i,
    inOrder: true,
    fields: [
      { field: 'presence', labels: /presence/i },
      { field: 'perception', labels: /perception/i },
      { field: 'performance', labels: /performance/i },
    ],
  },
  {
    rule: 'SLA-03',
    asks: /\b(?:checks?|scorecard|alignment|cadence)\b/i,
    fields: [
      checkPoints('cadenceDelivered'),
      checkPoints('deliverablesWithRecap'),
      checkPoints('execSponsor'),
      checkPoints('effortMix'),
      FOUR_APPLY,
    ],
  },
  {
    rule: 'SLA-02',
    asks: /\balignment\b/i,
    segment: 'given',
    fields: [scoreOf(/\balignment( score\w*)?|\bscore\w*/i)],
  },
  {
    rule: 'GEN-01',
    asks: /\b(\d+|three|four|five|six|seven) decisions\b/i,
    fields: [{ field: 'decisionsAsked', labels: /decisions/i, mustCount: true }],
  },
]
