import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { formOf } from './question/question-form.ts'
import { subjectOf } from './subject-of.ts'

// "What is a Quickstarter?" and "What does a Quickstarter cost?" share their words and ask for different things.
const OTHER_FORM = 0.7

const Entry = z.strictObject({
  id: z.string(),
  asks: z.array(z.string()).min(1),
  says: z.string(),
  clauses: z.array(z.string()).min(1),
})

/** Something that a person would ask of a clause and that the blueprints leave open. */
export interface OpenPoint {
  id: string
  /** What is missing, in one sentence. */
  says: string
  clauses: string[]
}

export interface OpenPoints {
  all: OpenPoint[]
  /** The open point that a question asks for, with how alike they are from 0 to 1; undefined where none comes near. */
  nearest(question: string): { point: OpenPoint; likeness: number } | undefined
}

const NO_OPEN_POINTS: OpenPoints = { all: [], nearest: () => undefined }

/** Reads corpus/open-points.yaml. Throws where an entry lacks a field. */
export function loadOpenPoints(file: URL): OpenPoints {
  if (!existsSync(file)) return NO_OPEN_POINTS
  const entries = z.array(Entry).parse(parse(readFileSync(file, 'utf8')))
  const asked = entries.flatMap(({ asks, ...point }) =>
    asks.map((ask) => ({ point, words: new Set(subjectOf(ask)), form: formOf(ask) })),
  )
  const holding = new Map<string, number>()
  for (const { words } of asked) for (const word of words) holding.set(word, (holding.get(word) ?? 0) + 1)
  const rarityOf = (word: string) => Math.log(1 + asked.length / ((holding.get(word) ?? 0) + 0.5))
  const weigh = (words: Set<string>) => [...words].reduce((sum, word) => sum + rarityOf(word), 0)
  const weights = asked.map(({ words }) => weigh(words))

  return {
    all: entries.map(({ asks: _, ...point }) => point),
    nearest(question) {
      const words = new Set(subjectOf(question))
      const own = weigh(words)
      let best: { point: OpenPoint; likeness: number } | undefined
      const form = formOf(question)
      for (const [at, { point, words: theirs, form: theirForm }] of asked.entries()) {
        const shared = weigh(words.intersection(theirs))
        const alike = shared === 0 ? 0 : shared / (own + weights[at]!) + (0.5 * shared) / weights[at]!
        const likeness = alike * (form === theirForm ? 1 : OTHER_FORM)
        if (likeness > (best?.likeness ?? 0)) best = { point, likeness }
      }
      return best
    },
  }
}
