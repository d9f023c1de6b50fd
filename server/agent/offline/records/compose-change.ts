import type { Dimension } from '../../../domain/client-profile.ts'
import type { Colour } from '../../../domain/segment.ts'
import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { asData } from './as-data.ts'
import { DECIDES, sayDimension } from './deciding-rules.ts'
import { outputsOf } from './outputs-of.ts'
import { sayInput, sayInputValue } from './say-input.ts'
import type { ExplainedRule } from './tool-outputs.ts'

/** What would give a dimension, or each of the five, the colour that is asked for: a line each, from the rules themselves. */
export function composeChange(turn: OfflineTurn, colour: Colour): string {
  const outputs = outputsOf<ExplainedRule>(turn, 'explain_rule')
  const explained = outputs.filter(({ goal }) => goal === colour)
  const [first] = explained
  if (first === undefined) return ''
  const { name, month } = first.explanation
  const isOne = explained.length === 1
  return [
    `${asData(name)}: what would make ${isOne ? dimensionOf(first) : 'it'} ${colour}, by the figures of ${month}${isOne ? '' : ', one way for each dimension'}:`,
    ...explained.map((each) => `- ${inWords(each, colour)} ${cite(each.explanation.rule, each.uncitable)}`),
    ...(isOne ? [`Today: ${reasonsOf(first)}.`] : []),
    ...outputs.filter(({ goal }) => goal === undefined).map((score) => `The score today: ${reasonsOf(score)}.`),
  ].join('\n')
}

const dimensionOf = ({ explanation: { rule } }: ExplainedRule) =>
  sayDimension((Object.keys(DECIDES) as Dimension[]).find((each) => DECIDES[each] === rule)!)

function inWords(explained: ExplainedRule, colour: Colour): string {
  const { explanation, toGoal } = explained
  const { finding } = explanation
  const dimension = dimensionOf(explained)
  if (finding.status !== 'decided') return `${dimension} is unknown; record ${lacks(finding.missing)} first`
  const now = String(finding.value?.['colour'])
  if (toGoal === undefined || toGoal === null) return `${dimension} (${now}): no change of its inputs gives ${colour}`
  const { changes, gives } = toGoal
  if (changes.length === 0) return `${dimension} is ${colour} already`
  const moved = changes.map(
    ({ input, from, to }) => `${sayInput(input)} from ${asData(sayInputValue(from))} to ${asData(sayInputValue(to))}`,
  )
  return `${dimension} (${now}): ${moved.join('; ')}${gives === colour ? '' : ` gives ${gives} at once`}`
}

// A score is worked out and not recorded.
const WORKED_OUT = new Set(['score', 'dmi'])

const lacks = (missing: readonly string[]) =>
  missing.map((name) => (WORKED_OUT.has(name) ? 'what its score needs' : sayInput(name))).join(', ') ||
  'what it is judged from'

const reasonsOf = ({ explanation: { finding }, uncitable }: ExplainedRule) =>
  finding.because.length === 0
    ? `unknown, without ${lacks(finding.missing)}`
    : finding.because.map(({ says, clause }) => `${asData(says)} ${cite(clause, uncitable)}`).join('; ')
