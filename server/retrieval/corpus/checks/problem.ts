/** One place in the corpus that is not right. */
export interface Problem {
  /** Seen from the project's folder. */
  file: string
  /** From 1; undefined where the place is no line of a file. */
  line: number | undefined
  /** What is wrong, in one sentence. */
  says: string
  /** What to do about it, in one sentence. */
  todo: string
}
