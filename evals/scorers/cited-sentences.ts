import { citationsIn } from '../../server/guardrails/citations-in.ts'

/** What an answer says, with the clauses cited for it. */
export interface CitedSentence {
  says: string
  clauses: string[]
}

const CITED = /([^\n]*?)((?:[ \t]*\[[^\]\n]+\])+)/g

/** The parts of an answer that carry a citation: from the start of a line, or from the citation before, to the citation. */
export const citedSentences = (answer: string): CitedSentence[] =>
  [...answer.matchAll(CITED)].map(([, says, cited]) => ({
    says: says!.replace(/^[\s.,;:)-]+/, ''),
    clauses: citationsIn(cited!),
  }))
