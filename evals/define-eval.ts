/** How one output did by one scorer. */
interface Score {
  /** From 0 to 1, or undefined when the scorer cannot judge this case. */
  value: number | undefined
  because: string
  /** How many things of this case were judged, where that is not one; the mean counts each of them once. */
  weight?: number
}

export interface Scorer<Case, Output> {
  name: string
  score(given: Case, output: Output): Score
}

/** A figure of a whole suite, for what has no mean of its cases, with the most that is acceptable. */
export interface SuiteFigure<Case, Output> {
  name: string
  of(outcomes: { given: Case; output: Output }[]): number
  most: number
}

/** Which questions a suite asks: `dev` to work with, `test` and `unseen` held out, `refusals` where half must be declined, `strangers` where all must be, `computations` and `formulas` with figures, `records` about the sample portfolio. */
export type QuestionSet = 'dev' | 'test' | 'unseen' | 'refusals' | 'strangers' | 'computations' | 'formulas' | 'records'

/** Cases, the task that is judged, and the scorers: three parts that do not know each other. */
export interface Eval<Case extends { id: string; kind?: string }, Output> {
  name: string
  /** The model that worded the outputs: `offline`, or a scripted one that misbehaves; `none` where there are no words. */
  variant: string
  questions?: QuestionSet
  cases: Case[]
  task(given: Case): Promise<Output>
  scorers: Scorer<Case, Output>[]
  /** The lowest acceptable mean of each scorer. A run below any gate fails, and so does a gate that judged nothing. */
  gates: Record<string, number>
  figures?: SuiteFigure<Case, Output>[]
}
