import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES } from './index.ts'
import { parameters as maturity } from './maturity/parameters.ts'
import { parameters as yearPlan } from './year-plan/parameters.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)

const sections = new Map<string, string>()
for (const file of globSync('**/*.md', { cwd: CORPUS })) {
  const text = readFileSync(new URL(file, CORPUS), 'utf8')
  for (const section of text.split(/^## /m).slice(1)) {
    const [, id] = /^([A-Z]{1,4}-[A-Z]?\d+)\b/.exec(section) ?? []
    if (id !== undefined) sections.set(id, section)
  }
}

const figuresIn = (text: string) =>
  (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((figure) => Number(figure.replaceAll(',', '')))

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [Math.abs(value)]
    : typeof value === 'string'
      ? figuresIn(value)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : []

// The prose of a clause says small counts in words.
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TIMES = ['never', 'once', 'twice']

const printedIn = (text: string) => {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  // The client business goal levels 1 to 5 are printed as 1.1 to 1.5.
  const levels = [...text.matchAll(/\b1\.([1-5])\b/g)].map(([, level]) => Number(level))
  // "When a new complaint is entered" means one.
  const newOnes = text.match(/\ba new\b/i) === null ? [] : [1]
  return new Set([
    ...figuresIn(text),
    ...levels,
    ...newOnes,
    ...words.flatMap((word) => [WORDS.indexOf(word), TIMES.indexOf(word)]),
  ])
}

// A weight is written as 30 % or as 0.30, an amount as $2,500 or as $2.5k.
const isPrinted = (number: number, printed: Set<number>) =>
  [number, number / 100, number / 1000].some((form) => printed.has(form))

const values = new Map(
  RULES.flatMap(({ clauses, parameters }) =>
    parameters.flatMap((entry) => Object.entries(entry.values).filter(([clause]) => clauses.includes(clause))),
  ),
)

const ofMaturity = maturity.flatMap((entry) => Object.entries(entry.values))
const ofYearPlan = yearPlan.flatMap((entry) => Object.entries(entry.values))

describe('each number of a rule is printed in the clause it comes from', () => {
  for (const [clause, value] of [...values, ...ofMaturity, ...ofYearPlan]) {
    test.skipIf(!sections.has(clause))(clause, () => {
      const printed = printedIn(sections.get(clause)!)
      expect(numbersIn(value).filter((number) => !isPrinted(number, printed))).toEqual([])
    })
  }
})
