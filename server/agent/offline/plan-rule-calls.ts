import { type Figure, figuresOf } from './figures.ts'
import { type FieldPattern, RULE_PATTERNS, type RulePattern } from './rule-patterns.ts'

export interface RuleCall {
  rule: string
  input: Record<string, unknown>
}

// "MFA below 60%" asks about a limit; it gives no value to apply a rule to.
const LIMIT =
  /\b(below|under|above|over|at least|at most|less than|more than|fewer than|up to|until|beyond|within)\s*[$€£]?\s*$|[<>≤≥]\s*$/i
// A plain number this small is no amount of money: it counts hours, clients or months.
const SMALLEST_AMOUNT = 100
// A label further away than this belongs to another figure.
const REACH = 28

/** The rules that a question gives all inputs for, read from its words and figures. A question without figures plans none. */
export function planRuleCalls(question: string): RuleCall[] {
  const masked = question.replaceAll(/\b[A-Z]{2,3}-\w+\b/g, (id) => '_'.repeat(id.length))
  const figures = figuresOf(masked).filter(({ at }) => !LIMIT.test(masked.slice(0, at)))
  if (figures.length === 0) return []
  const segment = /\bsegment ([A-D])\b|\b([A-D])[- ](?:segment|client|account)/i.exec(question)
  const letter = (segment?.[1] ?? segment?.[2])?.toUpperCase()
  return RULE_PATTERNS.filter(({ asks }) => asks.test(question)).flatMap((pattern) => {
    if (pattern.segment && letter === undefined) return []
    const input = readInput(question, figures, pattern)
    if (input === undefined) return []
    return [{ rule: pattern.rule, input: pattern.segment ? { segment: letter, ...input } : input }]
  })
}

function readInput(question: string, figures: Figure[], { fields, inOrder }: RulePattern) {
  if (inOrder && figures.length === fields.length && !fields.every(({ labels }) => labels.test(question))) {
    return Object.fromEntries(fields.map(({ field }, at) => [field, figures[at]!.value]))
  }
  const left = [...figures]
  const input: Record<string, number> = {}
  for (const field of fields) {
    const nearest = nearestFigure(question, left, field)
    if (nearest === undefined) return undefined
    left.splice(left.indexOf(nearest), 1)
    input[field.field] = nearest.value
  }
  return input
}

function nearestFigure(question: string, figures: Figure[], { labels, unit }: FieldPattern): Figure | undefined {
  const places = [...question.matchAll(new RegExp(labels.source, 'gi'))]
  const fitting = figures.filter((figure) => isOfUnit(figure, unit))
  return fitting
    .map((figure) => ({
      figure,
      gap: Math.min(
        ...places.map(({ index, 0: label }) =>
          // "maturity 2" is said more often than "2 maturity", so a label behind its figure counts as further away.
          index < figure.at ? figure.at - (index + label.length) : 1.5 * (index - figure.end),
        ),
      ),
    }))
    .filter(({ gap }) => gap <= REACH)
    .toSorted((a, b) => a.gap - b.gap)[0]?.figure
}

/** Money may be written without its sign; what is not money must not have one. */
const isOfUnit = ({ unit, value }: Figure, wanted: FieldPattern['unit']) =>
  wanted === undefined
    ? unit !== 'money'
    : unit === wanted || (wanted === 'money' && unit === 'plain' && value >= SMALLEST_AMOUNT)
