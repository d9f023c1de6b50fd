import { globSync, readFileSync } from 'node:fs'

export const CORPUS = new URL('../../corpus/', import.meta.url)

/** The text of every blueprint. */
export const corpusTexts = () =>
  globSync('**/*.md', { cwd: CORPUS }).map((name) => readFileSync(new URL(name, CORPUS), 'utf8'))

/** Questions to search and ask with: the register of the evals. */
export const questions = () =>
  readFileSync(new URL('../../evals/cases/answers.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question)
