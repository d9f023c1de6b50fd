import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { z } from 'zod'
import { analyse } from '../analyse.ts'
import { holdsPhrase } from './holds-phrase.ts'

const Term = z.strictObject({
  term: z.string(),
  aliases: z.array(z.string()).default([]),
  meaning: z.string(),
  clauses: z.array(z.string()),
})

/** A defined term of the blueprints. */
type GlossaryTerm = z.infer<typeof Term>

/** A term that a question names, with all its names as index terms. */
export interface NamedTerm {
  term: GlossaryTerm
  names: string[][]
}

export interface Glossary {
  /** The terms that a question names, the longest name first. */
  termsIn(question: string): NamedTerm[]
}

/** Reads glossary.yaml. Throws where an entry lacks a field. */
export function loadGlossary(file: URL): Glossary {
  const read = existsSync(file) ? load(readFileSync(file, 'utf8')) : []
  const terms = z
    .array(Term)
    .parse(read)
    .map((term) => ({ term, names: [term.term, ...term.aliases].map(analyse) }))
  return {
    termsIn(question) {
      const asked = analyse(question)
      const longestIn = ({ names }: NamedTerm) =>
        Math.max(...names.map((name) => (holdsPhrase(asked, name) ? name.length : 0)))
      return terms
        .map((named) => ({ named, longest: longestIn(named) }))
        .filter(({ longest }) => longest > 0)
        .toSorted((a, b) => b.longest - a.longest)
        .map(({ named }) => named)
    },
  }
}
