import { globSync, readFileSync } from 'node:fs'
import { devQuestions } from '../../evals/questions.ts'

export const CORPUS = new URL('../../corpus/', import.meta.url)

/** The text of every blueprint. */
export const corpusTexts = () =>
  globSync('**/*.md', { cwd: CORPUS }).map((name) => readFileSync(new URL(name, CORPUS), 'utf8'))

const ASKED = 60

/** Questions to search and ask with: some of the evals' own. */
export const questions = () =>
  devQuestions()
    .slice(0, ASKED)
    .map(({ question }) => question)
