import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { z } from 'zod'
import { formLikeness, formOf } from './question/question-form.ts'
import { isOfAnother } from './question/whose-question.ts'
import { learnToTell, type TellKind } from './question/learn-to-tell.ts'
import { createWordLikeness } from './question/word-likeness.ts'
import { subjectOf } from './subject-of.ts'

// The pass mark of a CSM may be given where that of a TAM is not.
const OF_ANOTHER = 0.6
// With fewer words in common no other measure makes two questions alike; most need not be compared.
const SOME = 0.3

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

/** The open point that a question comes nearest to. */
interface NearestOpenPoint {
  point: OpenPoint
  /** From 0 to 1: how alike they are, counting what the point says anywhere. */
  likeness: number
  /** From 0 to 1: how like the question is to one that is known to be open, in its words and in what it asks for. */
  inWords: number
}

export interface OpenPoints {
  all: OpenPoint[]
  /** The open point that a question asks for; undefined where none comes near. */
  nearest(question: string): NearestOpenPoint | undefined
  /** From 0 to 1: how likely a question is open, by its wording, beside the ones that are known to be `answered`. */
  chance(question: string, answered: readonly string[]): number
}

const NO_OPEN_POINTS: OpenPoints = { all: [], nearest: () => undefined, chance: () => 0.5 }

/**
 * Reads corpus/open-points.yaml, and the questions of other-matters.yaml beside it, which have nothing to do with the
 * corpus. Throws where an entry lacks a field.
 */
export function loadOpenPoints(file: URL): OpenPoints {
  if (!existsSync(file)) return NO_OPEN_POINTS
  const entries = z.array(Entry).parse(load(readFileSync(file, 'utf8')))
  const asked = entries.flatMap(({ asks, ...point }) => {
    const known = new Set(subjectOf([...asks, point.says].join(' ')))
    return asks.map((ask) => ({ point, known, text: ask, words: new Set(subjectOf(ask)), form: formOf(ask) }))
  })
  const holding = new Map<string, number>()
  for (const { words } of asked) for (const word of words) holding.set(word, (holding.get(word) ?? 0) + 1)
  const rarityOf = (word: string) => Math.log(1 + asked.length / ((holding.get(word) ?? 0) + 0.5))
  const weigh = (words: Set<string>) => [...words].reduce((sum, word) => sum + rarityOf(word), 0)
  const weights = asked.map(({ words }) => weigh(words))
  const texts = asked.map(({ text }) => text)
  const inWords = createWordLikeness(texts)
  const others = otherMatters(new URL('other-matters.yaml', file))
  let learned: { answered: readonly string[]; tell: TellKind } | undefined

  return {
    all: entries.map(({ asks: _, ...point }) => point),
    nearest(question) {
      const words = new Set(subjectOf(question))
      const own = weigh(words)
      const form = formOf(question)
      const wordings = inWords(question)
      let best: { point: OpenPoint; nearness: number } | undefined
      let [likest, closest] = [0, 0]
      for (const [at, { point, known, words: theirs, form: theirForm }] of asked.entries()) {
        if (wordings[at]! < SOME) continue
        const shared = weigh(words.intersection(theirs))
        const fit = formLikeness(form, theirForm)
        // What is asked must be asked there in one question; what else is said may stand anywhere in the entry.
        const alike = Math.sqrt((weigh(words.intersection(known)) / own) * (shared / weights[at]!))
        const likeness = alike * fit * (isOfAnother(words, theirs) ? OF_ANOTHER : 1)
        const wording = wordings[at]! * fit
        const nearness = Math.max(likeness, wording)
        if (nearness > (best?.nearness ?? 0)) best = { point, nearness }
        likest = Math.max(likest, likeness)
        closest = Math.max(closest, wording)
      }
      return best && { point: best.point, likeness: likest, inWords: closest }
    },
    chance(question, answered) {
      if (learned?.answered !== answered) learned = { answered, tell: learnToTell([...texts, ...others], answered) }
      return learned.tell(question)
    },
  }
}

const otherMatters = (file: URL): string[] =>
  existsSync(file) ? z.array(z.string()).parse(load(readFileSync(file, 'utf8'))) : []
