/** How one output did by one scorer. */
interface Score {
  /** From 0 to 1, or undefined when the scorer cannot judge this case. */
  value: number | undefined
  because: string
}

export interface Scorer<Case, Output> {
  name: string
  score(given: Case, output: Output): Score
}

/** Cases, the task that is judged, and the scorers: three parts that do not know each other. */
export interface Eval<Case extends { id: string }, Output> {
  name: string
  /** The model that worded the outputs: `offline`, or a scripted one that misbehaves. */
  variant: string
  cases: Case[]
  task(given: Case): Promise<Output>
  scorers: Scorer<Case, Output>[]
  /** The lowest acceptable mean of each scorer. A run below any gate fails, and so does a gate that judged nothing. */
  gates: Record<string, number>
}

interface Row {
  id: string
  output: unknown
  ms: number
  scores: ({ name: string } & Score)[]
}

export interface Result {
  name: string
  variant: string
  rows: Row[]
  means: { name: string; mean: number | undefined; judged: number; gate: number | undefined; holds: boolean }[]
}

/** Runs an eval, one case after the other. */
export async function runEval<Case extends { id: string }, Output>(definition: Eval<Case, Output>): Promise<Result> {
  const { name, variant, cases, task, scorers, gates } = definition
  const rows: Row[] = []
  for (const given of cases) {
    const started = performance.now()
    const output = await task(given)
    const ms = Math.round(performance.now() - started)
    rows.push({
      id: given.id,
      output,
      ms,
      scores: scorers.map((scorer) => ({ name: scorer.name, ...scorer.score(given, output) })),
    })
  }
  const means = scorers.map((scorer) => {
    const judged = rows
      .flatMap(({ scores }) => scores)
      .filter((score) => score.name === scorer.name && score.value !== undefined)
    const mean = judged.length === 0 ? undefined : judged.reduce((sum, { value }) => sum + value!, 0) / judged.length
    const gate = gates[scorer.name]
    return {
      name: scorer.name,
      mean,
      judged: judged.length,
      gate,
      holds: gate === undefined || (mean !== undefined && mean >= gate),
    }
  })
  return { name, variant, rows, means }
}
