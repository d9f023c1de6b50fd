import { type Figure, figuresOf } from './figures.ts'
import { type FieldPattern, RULE_PATTERNS, type RulePattern } from './rule-patterns.ts'

export interface RuleCall {
  rule: string
  input: Record<string, unknown>
}

// A label further away than this belongs to another figure.
const REACH = 28

/** The rules that a question gives all inputs for, read from its words and figures. A question without figures plans none. */
export function planRuleCalls(question: string): RuleCall[] {
  const figures = figuresOf(question.replaceAll(/\b[A-Z]{2,3}-\w+\b/g, (id) => '_'.repeat(id.length)))
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
  const fitting = figures.filter((figure) => (unit === undefined ? figure.unit !== 'money' : figure.unit === unit))
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
