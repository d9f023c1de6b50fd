import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { z } from 'zod'
import { analyse } from '../analyse.ts'
import { readArtefactIndex } from '../corpus/artefact-index.ts'
import type { Glossary } from './glossary.ts'
import { holdsPhrase } from './holds-phrase.ts'

/** What a question makes the search look for beside its own words. */
export interface ReadQuestion {
  /** Index terms that mean the same as one that was asked, each with what it counts beside it. */
  added: Map<string, number>
  /** Clauses that define a term or describe an artefact that the question names. */
  defining: Set<string>
  /** Documents that the question narrows itself to, such as the page of a goal level. */
  documents: Set<string>
}

export type QuestionReader = (question: string) => ReadQuestion

const NAME_WEIGHT = 0.3
const SYNONYM_WEIGHT = 0.3
// How a question is asked tells words of its answer.
const IMPLIED: [RegExp, string][] = [
  [/\bhow (often|frequent\w*)\b/i, 'cadence frequency rhythm'],
  [/\b(who|whose|which role)\b/i, 'owner accountable'],
  [/\b(by when|deadline|how soon|when must|until when)\b/i, 'due within'],
  [/\bhow long\b/i, 'duration length minutes'],
]
const IMPLIED_WEIGHT = 0.5
const GOAL_LEVEL = /\b(?:goal )?level (?:1\.)?([1-5])\b/gi

/** A reader that knows a corpus folder's glossary, its everyday synonyms and its artefacts. */
export function createQuestionReader(folder: URL, glossary: Glossary): QuestionReader {
  const synonyms = readSynonyms(new URL('synonyms.yaml', folder)).map((group) => group.map(analyse))
  const artefacts = readArtefactIndex(new URL('artefacts.yaml', folder))
    .map(({ entry }) => ({ clause: entry.clause, words: new Set(analyse(entry.name)) }))
    // One word names too much: "report" is in half of the questions.
    .filter(({ words }) => words.size > 1)

  return (question) => {
    const asked = analyse(question)
    const words = new Set(asked)
    const named = glossary.termsIn(question)
    const added = new Map<string, number>()
    const add = (phrases: string[][], weight: number) => {
      for (const phrase of phrases) {
        // The words of a long name share its weight.
        const share = weight / Math.sqrt(phrase.length)
        for (const word of phrase) if (!words.has(word)) added.set(word, Math.max(added.get(word) ?? 0, share))
      }
    }
    for (const { names } of named) add(names, NAME_WEIGHT)
    for (const [form, implied] of IMPLIED)
      if (form.test(question))
        add(
          analyse(implied).map((word) => [word]),
          IMPLIED_WEIGHT,
        )
    for (const group of synonyms) if (group.some((phrase) => holdsPhrase(asked, phrase))) add(group, SYNONYM_WEIGHT)
    const described = artefacts.filter((artefact) => artefact.words.isSubsetOf(words))
    return {
      added,
      defining: new Set([
        ...named.flatMap(({ term }) => term.clauses.slice(0, 1)),
        ...described.map(({ clause }) => clause),
      ]),
      documents: new Set([...question.matchAll(GOAL_LEVEL)].map(([, level]) => `goal-${level}`)),
    }
  }
}

const readSynonyms = (file: URL): string[][] =>
  z.array(z.array(z.string()).min(2)).parse(existsSync(file) ? load(readFileSync(file, 'utf8')) : [])
