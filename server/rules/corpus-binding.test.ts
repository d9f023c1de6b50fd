import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clauseSections, figuresIn } from '../testing/clause-sections.ts'
import { RULES } from './index.ts'
import { parameters as maturity } from './maturity/parameters.ts'
import { parameters as yearPlan } from './year-plan/parameters.ts'

const sections = clauseSections()

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

const REVIEWED = new URL('reviewed-figures.json', import.meta.url)

describe('the figures of each clause that a rule rests on are those that were reviewed', () => {
  const reviewed = JSON.parse(readFileSync(REVIEWED, 'utf8')) as Record<string, number[]>
  const ruled = new Set(RULES.flatMap(({ clauses }) => clauses))

  // Also where a clause says a number twice and only one of the two is changed. Once the change is right in the rules
  // as well: node scripts/review-figures.ts
  test.each([...ruled].filter((clause) => sections.has(clause)).toSorted())('%s', (clause) => {
    expect(figuresIn(sections.get(clause)!)).toEqual(reviewed[clause])
  })
})
