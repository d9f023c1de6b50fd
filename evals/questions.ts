import { readCases } from './read-cases.ts'

/** A question to the blueprints, and what a right answer must state. */
export interface QuestionCase {
  id: string
  question: string
  kind: string
  /** Short and checkable; empty where the blueprints do not answer. */
  facts: string[]
  answerable: boolean
  /** What the expected answer rests on: `copilot corpus diff` names the case when one of these changes. */
  clauses?: string[]
}

/** Questions to work with: look at what fails, and mend it. */
export const devQuestions = () => readCases<QuestionCase>('questions-dev')

/**
 * Questions held out. Nobody tunes search, answers or the corpus on them, nor reads which of them fail: only their
 * means count, and the report shows no more.
 */
export const testQuestions = () => readCases<QuestionCase>('questions-test')

/**
 * Questions written from the blueprints alone, after search and answers were last changed, by someone who had not read the corpus: held out
 * like the others, and nearer to what people will ask.
 */
export const unseenQuestions = () => readCases<QuestionCase>('questions-unseen')

/**
 * Short questions as busy staff ask them: half have an answer, half ask for something that the blueprints nearly say.
 * All of them were used to fit refusals; what holds beyond them is told by the unseen ones.
 */
export const refusalQuestions = () => readCases<QuestionCase>('questions-refusals')

/** Questions of busy staff that bring figures and want them worked with. All of them have been looked at. */
export const computationQuestions = () => readCases<QuestionCase>('questions-computations')

/**
 * Each formula, limit and deadline of the blueprints once or twice, also turned round and left open, as they were listed
 * by someone who did not know the rules. All of them have been looked at.
 */
export const formulaQuestions = () => readCases<QuestionCase>('questions-formulas')

/**
 * What people type that has nothing to do with the blueprints; all of it must be declined. Refusals were fitted on the
 * first 50.
 */
export const strangerQuestions = () => readCases<QuestionCase>('questions-strangers')
