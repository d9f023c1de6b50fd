import type { Finding } from '../../domain/finding.ts'
import { readRuleCalls } from './plan-rule-calls.ts'
import type { OfflineTurn } from './read-turn.ts'

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

/** Reads the decided findings of a turn, without those that took one figure of a question for the whole of it. */
export function appliedFindings(turn: OfflineTurn, question: string): AppliedFindings {
  const patterns = new Set(readRuleCalls(question).map(({ rule }) => rule))
  const applied = turn.results.flatMap(({ name, failed, input, output }): Applied[] => {
    const finding = output as Finding
    if (name !== 'apply_rule' || failed || finding.status !== 'decided') return []
    const figures = figuresIn((input as { input?: unknown } | undefined)?.input)
    return [{ finding: finding as DecidedFinding, figures, isOfPattern: patterns.has(finding.rule) }]
  })
  const kept = applied.filter((each) => !applied.some((other) => isPartOf(each, other)))
  return {
    findings: kept.map(({ finding }) => finding),
    isMatched: kept.some(({ isOfPattern }) => !isOfPattern),
    isSum: kept.some(({ figures }) => figures.length >= SEVERAL),
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
