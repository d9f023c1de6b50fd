import type { Eval, QuestionSet, Scorer } from './define-eval.ts'

type Scored = { name: string } & ReturnType<Scorer<never, never>['score']>

interface Row {
  id: string
  kind: string | undefined
  output: unknown
  ms: number
  scores: Scored[]
}

/** A mean of one scorer; undefined where it judged no case. */
interface Mean {
  name: string
  mean: number | undefined
  judged: number
}

export interface Result {
  name: string
  variant: string
  questions: QuestionSet | undefined
  rows: Row[]
  means: (Mean & { gate: number | undefined; holds: boolean })[]
  figures: { name: string; value: number; most: number; holds: boolean }[]
  /** The same means for each kind of case, the kinds in the order of the alphabet; empty where cases have no kind. */
  kinds: { kind: string; cases: number; means: Mean[] }[]
}

/** Runs an eval, one case after the other. */
export async function runEval<Case extends { id: string; kind?: string }, Output>(
  definition: Eval<Case, Output>,
): Promise<Result> {
  const { name, variant, questions, cases, task, scorers, gates, figures = [] } = definition
  const outcomes: { given: Case; output: Output }[] = []
  const rows: Row[] = []
  for (const given of cases) {
    const started = performance.now()
    const output = await task(given)
    const ms = Math.round(performance.now() - started)
    const scores = scorers.map((scorer) => ({ name: scorer.name, ...scorer.score(given, output) }))
    outcomes.push({ given, output })
    rows.push({ id: given.id, kind: given.kind, output, ms, scores })
  }
  const names = scorers.map((scorer) => scorer.name)
  return {
    name,
    variant,
    questions,
    rows,
    means: names.map((scorer) => {
      const found = meanOf(rows, scorer)
      const gate = gates[scorer]
      return { ...found, gate, holds: gate === undefined || (found.mean !== undefined && found.mean >= gate) }
    }),
    figures: figures.map(({ name: figure, of, most }) => {
      const value = of(outcomes)
      return { name: figure, value, most, holds: value <= most }
    }),
    kinds: [...new Set(rows.flatMap(({ kind }) => kind ?? []))].toSorted().map((kind) => {
      const own = rows.filter((row) => row.kind === kind)
      return { kind, cases: own.length, means: names.map((scorer) => meanOf(own, scorer)) }
    }),
  }
}

function meanOf(rows: Row[], name: string): Mean {
  const judged = rows
    .flatMap(({ scores }) => scores)
    .filter((score) => score.name === name && score.value !== undefined)
  const weight = judged.reduce((sum, score) => sum + (score.weight ?? 1), 0)
  const total = judged.reduce((sum, score) => sum + score.value! * (score.weight ?? 1), 0)
  return { name, mean: weight === 0 ? undefined : total / weight, judged: judged.length }
}
