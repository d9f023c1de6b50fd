import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Conflict } from '../domain/finding.ts'
import { analyse } from './analyse.ts'

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

export interface ConflictLedger {
  all: Conflict[]
  /** The entries that a question touches, given the clauses that answer it, best clause first. */
  touchedBy(question: string, clauses: string[]): Conflict[]
}

/** Reads corpus/conflicts.yaml. Throws when an entry lacks a field or puts a reading in force that it does not hold. */
export function loadConflictLedger(file: URL | string): ConflictLedger {
  const entries = z.array(Entry).parse(parse(readFileSync(file, 'utf8')))
  for (const { id, readings, inForce } of entries) {
    if (inForce !== null && !readings.some(({ position }) => position === inForce)) {
      throw new Error(`corpus/conflicts.yaml: "${id}" puts "${inForce}" in force, which is none of its readings.`)
    }
  }
  const all: Conflict[] = entries.map(({ asks: _, ...conflict }) => conflict)
  const phrases = entries.map(({ asks, topic }) => [topic, ...asks].map((phrase) => [...new Set(analyse(phrase))]))

  const topics = entries.map(({ topic }) => new Set(analyse(topic)))

  return {
    all,
    touchedBy(question, clauses) {
      const words = new Set(analyse(question))
      const near = new Set(clauses)
      const first = clauses.slice(0, FIRST)
      return all
        .map((conflict, index) => ({
          conflict,
          near: conflict.clauses.some((clause) => near.has(clause)),
          asked: Math.max(
            ...phrases[index]!.map((phrase) => matchOf(phrase, words)),
            first.some((clause) => conflict.clauses.includes(clause)) ? topicMatchOf(topics[index]!, words) : 0,
          ),
        }))
        .filter(({ near: isNear, asked }) => isNear && asked > 0)
        .toSorted((a, b) => b.asked - a.asked)
        .slice(0, MOST)
        .map(({ conflict }) => conflict)
    },
  }
}

/** How many words of a topic the question holds: most of them, or none. A clause of the entry answers the question. */
function topicMatchOf(topic: Set<string>, words: Set<string>) {
  const shared = topic.intersection(words).size
  return shared >= 2 && shared >= MOST_OF_TOPIC * topic.size ? shared : 0
}

/** How many words of a phrase the question holds: all of them, or none for an incomplete match. */
const matchOf = (phrase: string[], words: Set<string>) =>
  phrase.length >= 2 && phrase.every((word) => words.has(word)) ? phrase.length : 0
