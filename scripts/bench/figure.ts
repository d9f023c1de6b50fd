/** One line of the bench: our figure, the limit it is held to, and a peer's in the same run. */
export interface Figure {
  what: string
  ours: string
  limit: string
  peer: string
}

/** The p-th percentile of timings. */
export function quantile(timings: number[], p: number): number {
  const sorted = timings.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))]!
}

/** The p-th percentile of timings, in ms with one decimal. */
export const percentile = (timings: number[], p: number) => `${quantile(timings, p).toFixed(1)} ms`

export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** How long work takes, in ms, with what it gave. */
export async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const started = performance.now()
  const result = await work()
  return { ms: performance.now() - started, result }
}
