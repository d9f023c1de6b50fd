import type { Finding } from '../../domain/finding.ts'
import { givenFigures } from './given-figures.ts'
import { readRuleCalls } from './plan-rule-calls.ts'
import type { OfflineTurn } from './read-turn.ts'
import { presetsIn } from './rule-matching/presets.ts'
import { readQuantities } from './rule-matching/read-quantities.ts'

type DecidedFinding = Finding & { value: Record<string, unknown>; uncitable?: string[] }

interface Applied {
  finding: DecidedFinding
  figures: number[]
  isOfPattern: boolean
}

const MUCH_MORE = 3
const SEVERAL = 2

/** What the rules of a turn decided on the figures of a question. */
export interface AppliedFindings {
  findings: DecidedFinding[]
  /** A rule that the search led to is among them. */
  isMatched: boolean
  /** Several figures of the question were worked with: a sum is wanted, whatever else is left open. */
  isSum: boolean
}

/**
 * Reads the decided findings of a turn, without those that took one figure of a question for the whole of it and those
 * that use none of its figures.
 */
export function appliedFindings(turn: OfflineTurn, question: string): AppliedFindings {
  const patterns = new Set(readRuleCalls(question).map(({ rule }) => rule))
  const applied = turn.results.flatMap(({ name, failed, input, output }): Applied[] => {
    const finding = output as Finding
    if (name !== 'apply_rule' || failed || finding.status !== 'decided') return []
    const figures = figuresIn((input as { input?: unknown } | undefined)?.input)
    const decided = withPresets(finding as DecidedFinding, figures, question)
    return [{ finding: decided, figures, isOfPattern: patterns.has(finding.rule) }]
  })
  const given = new Set([
    ...givenFigures(question).map(({ value }) => value),
    ...readQuantities(question, turn.today ?? '').flatMap((each) => (each.kind === 'number' ? [each.value] : [])),
    ...applied.flatMap(({ finding }) => figuresIn(finding.value)),
  ])
  const isOfQuestion = ({ figures, finding }: Applied) =>
    figures.length === 0 || figures.some((figure) => given.has(figure)) || isDated(finding)
  const kept = applied.filter((each) => isOfQuestion(each) && !applied.some((other) => isPartOf(each, other)))
  return {
    findings: kept.map(({ finding }) => finding),
    isMatched: kept.some(({ isOfPattern }) => !isOfPattern),
    isSum: kept.some(({ figures }) => figures.length >= SEVERAL),
  }
}

// "50% gives 1,000 hours" is a sum of other figures than those of the question.
const SUM = /\bgives?\b|\bexample\b/i
const NUMBER = /\d+(?:\.\d+)?/g

/** Whether a sentence of a clause works out other figures, where its rule has worked with those of the question. */
export function isOtherSum({ clause, text }: { clause: string; text: string }, findings: DecidedFinding[], question: string) {
  if (!SUM.test(text) || findings.every(({ rule }) => rule !== clause)) return false
  const numbersIn = (words: string) => words.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(NUMBER) ?? []
  const known = new Set(numbersIn(`${question} ${JSON.stringify(findings)}`))
  const [first, ...others] = numbersIn(text).filter((number) => !known.has(number))
  return first !== undefined && others.length > 0
}

/** A trigger's days were counted from a day of the question. */
const isDated = ({ because }: Finding) => because.some(({ says }) => /^On \d{4}-\d\d-\d\d$/.test(says))

/** Says which preset gave an input that the question gives no figure for. */
function withPresets(finding: DecidedFinding, figures: number[], question: string): DecidedFinding {
  const said = [...presetsIn(question).values()].filter(
    ({ value, clause }) => figures.includes(value) && finding.because.every((ground) => ground.clause !== clause),
  )
  if (said.length === 0) return finding
  return {
    ...finding,
    because: [...finding.because, ...said.map(({ name, value, clause }) => ({ clause, says: `${name}: ${value} %` }))],
  }
}

const isPartOf = (part: Applied, whole: Applied) =>
  part.isOfPattern &&
  !whole.isOfPattern &&
  part.figures.length === 1 &&
  whole.figures.length >= MUCH_MORE &&
  whole.figures.includes(part.figures[0]!)

function figuresIn(input: unknown): number[] {
  if (typeof input === 'number') return [input]
  return typeof input === 'object' && input !== null ? Object.values(input).flatMap(figuresIn) : []
}
