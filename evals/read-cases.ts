import { readFileSync } from 'node:fs'

/** The cases of a suite: evals/cases/<name>.jsonl, one JSON object a line. */
export const readCases = <Case>(name: string): Case[] =>
  readFileSync(new URL(`cases/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
