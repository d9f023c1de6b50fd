import type { Finding } from '../../domain/finding.ts'
import type { Passage } from '../../domain/passage.ts'
import { type AppliedFindings, appliedFindings } from './applied-findings.ts'
import { givesFigures } from './gives-figures.ts'
import { planCalls } from './plan-calls.ts'
import type { OfflineTurn } from './read-turn.ts'

interface Question {
  text: string
  /** What a search for it found, best first. */
  passages: readonly Passage[]
  /** YYYY-MM-DD. */
  today: string
}

type ComputedFinding = AppliedFindings['findings'][number]
type Apply = (rule: string, input: Record<string, unknown>) => Finding

const ROUNDS = 4

/** What rules give on the figures and days that a question names; nothing where it names none. No records are read. */
export function computeFindings({ text, passages, today }: Question, apply: Apply): ComputedFinding[] {
  if (!givesFigures(text)) return []
  const turn: OfflineTurn = {
    question: text,
    today,
    results: [{ name: 'search_blueprints', input: { query: text }, output: { passages }, failed: false }],
    tools: new Set(['apply_rule']),
    mayCall: true,
  }
  const made = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const calls = planCalls(turn)
      .filter(({ name }) => name === 'apply_rule')
      .map(({ input }) => input as { rule: string; input: Record<string, unknown> })
      .filter((call) => !made.has(JSON.stringify(call)))
    if (calls.length === 0) break
    for (const call of calls) {
      made.add(JSON.stringify(call))
      const output = apply(call.rule, call.input)
      turn.results.push({ name: 'apply_rule', input: call, output, failed: false })
    }
  }
  const withFigures = new Set(
    turn.results
      .filter(
        ({ name, input }) => name === 'apply_rule' && /\d/.test(JSON.stringify((input as { input: unknown }).input)),
      )
      .map(({ output }) => (output as Finding).rule),
  )
  return appliedFindings(turn, text).findings.filter(({ rule }) => withFigures.has(rule))
}
