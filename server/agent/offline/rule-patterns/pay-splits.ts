import { type FigureField, type RulePattern, saidBy, type WordField } from './pattern.ts'

const SPLIT =
  /\b(?:split\w*|goes|go|[Pp]arts?|[Ww]eights?|weighted|breakdown|break down|divided?|[Hh]ow much|hangs?|depends?|rides?|each|dollars|on)\b/i
const SCORED = /\bscores?\b|\bin range\b|\brange\b|\bgreen\b|\byellow\b|\bblend\w*\b/i
const VARIABLE: FigureField = {
  field: 'variablePay',
  labels: /variable|bonus|pot|incentive|comp\w*/i,
  unit: 'money',
}
const PLAN: WordField = {
  field: 'position',
  read: saidBy(
    /\b(?<simple>simple|two-part|60\/40|without (?:the )?guardrail)\b|\b(?:three-part|guardrail|60\/25\/15|3-part)\b/gi,
    ({ groups }) => (groups!['simple'] === undefined ? 'with-guardrail' : 'simple'),
  ),
}
const role = (name: string) =>
  new RegExp(
    `^(?=.*\\b${name}(?:['’]?s)?\\b)(?=.*\\b(?:[Vv]ariable|[Bb]onus|[Ii]ncentive)\\b)(?=.*${SPLIT.source})`,
    's',
  )
const AM = role('(?:AM|CSM|account manager|AM/CSM)')
const TARGET_PAY: FigureField = {
  field: 'targetPay',
  labels: /package|target|pay|total|comp\w*|ote|earn\w*|salary|in all/i,
  unit: 'money',
}

/** The splits of pay: of a variable by the weights of its plan, of a package by its segment, and a variable in its range. */
export const PAY_SPLITS: readonly RulePattern[] = [
  { rule: 'PPL-057', asks: AM, unless: SCORED, fields: [VARIABLE, PLAN] },
  { rule: 'PPL-057', asks: AM, unless: SCORED, fields: [VARIABLE] },
  { rule: 'PPL-058', asks: role('vCIO'), unless: SCORED, fields: [VARIABLE] },
  { rule: 'PPL-059', asks: role('TAM'), unless: SCORED, fields: [VARIABLE] },
  {
    rule: 'PPL-060',
    asks: /\bsalary\b.*\bvariable\b|\bvariable\b.*\bsalary\b|\b(?:fixed|base)\b.*\bvariable\b/is,
    segment: 'given',
    fields: [TARGET_PAY],
  },
  {
    rule: 'PPL-061',
    asks: /\b(?:range|typical|allowed|too (?:much|high|low)|usual)\b/i,
    fields: [
      { field: 'role', read: saidBy(/\b(?:TAM|AM|CSM|vCIO)\b/g, ([name]) => name) },
      { field: 'variablePay', labels: /variable|bonus/i, unit: 'money' },
      { field: 'pay', labels: /\b(?:on|salary|base|earns?|target|pay|package|total|makes?)\b/i, unit: 'money' },
    ],
  },
]
