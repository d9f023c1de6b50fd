import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { z } from 'zod'
import type { Conflict } from '../domain/finding.ts'
import { analyse } from './analyse.ts'
import { readAsked } from './corpus/read-asked.ts'
import { isOfAnotherSegment } from './question/whose-question.ts'
import { createWordLikeness } from './question/word-likeness.ts'

const Entry = z.strictObject({
  id: z.string(),
  kind: z.enum(['contradiction', 'misprint']),
  topic: z.string(),
  asks: z.array(z.string()).default([]),
  clauses: z.array(z.string()).min(1),
  readings: z.array(z.strictObject({ position: z.string(), says: z.string(), clauses: z.array(z.string()) })).min(2),
  inForce: z.string().nullable(),
  because: z.string(),
  owner: z.string(),
})

// An entry whose clause is among the first found is asked for by most of its topic's words.
const FIRST = 3
const MOST_OF_TOPIC = 0.6
const MOST = 2
// A question like one whose answer must tell an entry; the more so where no clause of the entry is among the first.
const ALIKE = 0.6
const VERY_ALIKE = 0.75

/** A disagreement that a question touches. */
interface Touched {
  conflict: Conflict
  /** It is like a question whose right answer must tell the disagreement; else only words of its topic are there. */
  isAskedFor: boolean
  /** From 0 to 1: how like such a question it is. */
  alike: number
}

export interface ConflictLedger {
  all: Conflict[]
  /** The entries that a question touches, given the clauses that answer it, best clause first. */
  touchedBy(question: string, clauses: string[]): Touched[]
}

/** Reads corpus/conflicts.yaml. Throws when an entry lacks a field or puts a reading in force that it does not hold. */
export function loadConflictLedger(file: URL): ConflictLedger {
  const entries = z.array(Entry).parse(load(readFileSync(file, 'utf8')))
  for (const { id, readings, inForce } of entries) {
    if (inForce !== null && !readings.some(({ position }) => position === inForce)) {
      throw new Error(`corpus/conflicts.yaml: "${id}" puts "${inForce}" in force, which is none of its readings.`)
    }
  }
  const all: Conflict[] = entries.map(({ asks: _, ...conflict }) => conflict)
  const phrases = entries.map(({ asks, topic }) => [topic, ...asks].map((phrase) => [...new Set(analyse(phrase))]))

  const known = questionsOf(file, entries)
  const likenessOf = createWordLikeness(known.map(({ text }) => text))

  const topics = new Map(entries.map(({ id, topic }) => [id, new Set(analyse(topic))]))

  return {
    all,
    touchedBy(question, clauses) {
      const words = new Set(analyse(question))
      const near = new Set(clauses)
      const first = clauses.slice(0, FIRST)
      const alike = new Map<string, number>()
      for (const [at, value] of likenessOf(question).entries()) {
        const { entry } = known[at]!
        if (value > (alike.get(entry) ?? 0)) alike.set(entry, value)
      }
      return (
        all
          .map((conflict, index) => {
            const isNear = conflict.clauses.some((clause) => near.has(clause))
            const isFirst = first.some((clause) => conflict.clauses.includes(clause))
            const likeness = alike.get(conflict.id) ?? 0
            const named = Math.max(
              ...phrases[index]!.map((phrase) => matchOf(phrase, words)),
              isFirst ? topicMatchOf(topics.get(conflict.id)!, words) : 0,
            )
            return {
              conflict,
              likeness,
              isAskedFor: likeness >= (isFirst ? ALIKE : VERY_ALIKE),
              named: isNear ? named : 0,
            }
          })
          .filter(({ isAskedFor, named }) => isAskedFor || named > 0)
          // The rhythm of Segment D is no part of an answer on Segment B.
          .filter(({ conflict }) => !isOfAnotherSegment(words, topics.get(conflict.id)!))
          .toSorted(
            (a, b) =>
              Number(b.isAskedFor) - Number(a.isAskedFor) ||
              (a.isAskedFor ? b.likeness - a.likeness : b.named - a.named),
          )
          .slice(0, MOST)
          .map(({ conflict, isAskedFor, likeness }) => ({ conflict, isAskedFor, alike: likeness }))
      )
    },
  }
}

/** The questions of `conflicts.questions.yaml` beside the ledger, each with the entry that its answer must tell. */
function questionsOf(file: URL, entries: { id: string }[]): { entry: string; text: string }[] {
  const beside = new URL(file.href.replace(/\.yaml$/, '.questions.yaml'))
  if (!existsSync(beside)) return []
  const asked = readAsked('corpus/conflicts.questions.yaml', readFileSync(beside, 'utf8'))
  return entries.flatMap(({ id }) => (asked.get(id) ?? []).map((text) => ({ entry: id, text })))
}

/** How many words of a topic the question holds: most of them, or none. A clause of the entry answers the question. */
function topicMatchOf(topic: Set<string>, words: Set<string>) {
  const shared = topic.intersection(words).size
  return shared >= 2 && shared >= MOST_OF_TOPIC * topic.size ? shared : 0
}

/** How many words of a phrase the question holds: all of them, or none for an incomplete match. */
const matchOf = (phrase: string[], words: Set<string>) =>
  phrase.length >= 2 && phrase.every((word) => words.has(word)) ? phrase.length : 0
