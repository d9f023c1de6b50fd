import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { analyse } from '../analyse.ts'

const Term = z.strictObject({
  term: z.string(),
  aliases: z.array(z.string()).default([]),
  meaning: z.string(),
  clauses: z.array(z.string()),
})

/** A defined term of the blueprints. */
export type GlossaryTerm = z.infer<typeof Term>

export interface Glossary {
  terms: GlossaryTerm[]
  /** The terms that a question names, the longest name first. */
  termsIn(question: string): GlossaryTerm[]
  /** Words to look for beside the question's own, each with its weight, and the clauses that define what it names. */
  expand(question: string): { added: Map<string, number>; named: string[] }
}

// What a term's other names and an everyday word's equals count beside a word that was asked.
const NAME_WEIGHT = 0.3
const SYNONYM_WEIGHT = 0.3

/** A glossary that knows nothing, for stores that hold no blueprints. */
export const NO_GLOSSARY: Glossary = { terms: [], termsIn: () => [], expand: () => ({ added: new Map(), named: [] }) }

/** Reads glossary.yaml and synonyms.yaml of a corpus folder. Throws where an entry lacks a field. */
export function loadGlossary(folder: URL): Glossary {
  const terms = z.array(Term).parse(readYaml(new URL('glossary.yaml', folder)))
  const groups = z.array(z.array(z.string()).min(2)).parse(readYaml(new URL('synonyms.yaml', folder)))
  const names = terms.map(({ term, aliases, clauses }) => ({ names: [term, ...aliases].map(analyse), clauses }))
  const equals = groups.map((group) => group.map(analyse))

  return {
    terms,
    termsIn(question) {
      const asked = analyse(question)
      return names
        .map(({ names: own }, at) => ({
          at,
          longest: Math.max(...own.map((name) => (holds(asked, name) ? name.length : 0))),
        }))
        .filter(({ longest }) => longest > 0)
        .toSorted((a, b) => b.longest - a.longest)
        .map(({ at }) => terms[at]!)
    },

    expand(question) {
      const asked = analyse(question)
      const added = new Map<string, number>()
      const add = (phrases: string[][], weight: number) => {
        for (const phrase of phrases) {
          for (const word of phrase) added.set(word, Math.max(added.get(word) ?? 0, weight / Math.sqrt(phrase.length)))
        }
      }
      const named: string[] = []
      for (const { names: own, clauses } of names) {
        if (!own.some((name) => holds(asked, name))) continue
        add(own, NAME_WEIGHT)
        named.push(...clauses.slice(0, 1))
      }
      for (const group of equals) if (group.some((phrase) => holds(asked, phrase))) add(group, SYNONYM_WEIGHT)
      for (const word of asked) added.delete(word)
      return { added, named }
    },
  }
}

const readYaml = (file: URL): unknown => (existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? []) : [])

/** Whether a phrase stands in a list of terms, in one piece. */
const holds = (terms: string[], phrase: string[]) =>
  phrase.length > 0 && terms.some((_, at) => phrase.every((word, offset) => terms[at + offset] === word))
