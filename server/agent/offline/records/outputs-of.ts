import type { OfflineTurn } from '../read-turn.ts'

/** What a tool returned in this turn, in the order of the calls, without those that failed. */
export const outputsOf = <Output>({ results }: OfflineTurn, tool: string): Output[] =>
  results.filter(({ name, failed }) => name === tool && !failed).map(({ output }) => output as Output)
