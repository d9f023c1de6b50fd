import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXAMPLES } from './all-examples.ts'
import { lintExamples } from './lint-examples.ts'

const REGISTER = new URL('../../../shared/blueprints/clauses/clauses.jsonl', import.meta.url)

interface Entry {
  id: string
  worked_examples?: { adds_up?: boolean }[]
}

const WORKED = lintExamples()
const misprinted = new Set(WORKED.filter(({ addsUp }) => !addsUp).map(({ clause }) => clause))

test('the misprints are those found by hand, each with the right figure', () => {
  expect(
    WORKED.filter(({ addsUp }) => !addsUp).map(({ clause, printed, computed }) => [clause, printed, computed]),
  ).toEqual([
    [
      'ES-11',
      { clientCounts: { A: 5, B: 12, C: 45, D: 63 }, totalHours: 1155 },
      { clientCounts: { A: 5, B: 12, C: 48, D: 60 }, totalHours: 1170 },
    ],
    [
      'ES-13',
      { hours: { least: 2000, most: 2000 }, fte: { least: 1.25, most: 1.5 } },
      { hours: { least: 2000, most: 2000 }, fte: { least: 1.19, most: 1.19 } },
    ],
    [
      'ES-13',
      { hours: { least: 1000, most: 1200 }, fte: { least: 0.75, most: 0.75 } },
      { hours: { least: 1000, most: 1200 }, fte: { least: 0.6, most: 0.71 } },
    ],
    [
      'ES-13',
      { hours: { least: 400, most: 400 }, fte: { least: 0.25, most: 0.5 } },
      { hours: { least: 400, most: 400 }, fte: { least: 0.24, most: 0.24 } },
    ],
    ['PB-01', { hoursPerCycle: 7.5 }, { hoursPerCycle: 9 }],
    ['PB-01', { hoursPerCycle: 7.5, totalHours: 75 }, { hoursPerCycle: 9, totalHours: 90 }],
    ['ENG-01', 77.25, 76.25],
    ['SQ-01', 82.1, 82.4],
    ['SLA-01', 80, 81],
    ['FND-29', { gapHours: 1130, gapFte: 1.14 }, { gapHours: 1130, gapFte: 0.565 }],
  ])
})

test('each misprint is one of the conflicts on record, so that the printed figure can be asked for', () => {
  const onRecord = EXAMPLES.filter(({ rule }) => misprinted.has(rule.id) && rule.positions.includes('printed'))
  expect(onRecord.map(({ rule }) => rule.id).toSorted()).toEqual([...misprinted].toSorted())
})

test('every printed example is decided by its rule', () => {
  expect(WORKED.filter(({ computed }) => computed === null)).toEqual([])
})

test('a printed field is one that the rule answers', () => {
  const strays = EXAMPLES.flatMap(({ rule, examples }) =>
    examples
      .filter(({ printed }) => typeof printed === 'object')
      .flatMap(({ printed, value }) => Object.keys(printed as object).filter((name) => !(name in value!)))
      .map((name) => `${rule.id}: ${name}`),
  )
  expect(strays).toEqual([])
})

// Clauses whose example in the register no rule takes, or the source does not print.
const NOT_COMPUTED = [
  'CX-04', // The source prints no case; the register derived it.
  'DMI-10', // The step of 8 points is printed; the target it leads to is not.
  'SEG-13', // No rule adds up the clients of all segments.
  'SLA-03', // The source prints no case for its four checks.
]

describe('against the register', () => {
  test('each example that does not add up is found, none that does is accused, and no clause is left out', (context) => {
    if (!existsSync(REGISTER)) context.skip('The register of clauses is not here.')
    const entries = readFileSync(REGISTER, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry)
    const clausesWhere = (addsUp: boolean) =>
      entries
        .filter(({ worked_examples: worked = [] }) => worked.some(({ adds_up }) => adds_up === addsUp))
        .map(({ id }) => id)
    const computed = new Set(
      EXAMPLES.flatMap(({ examples }) =>
        examples.filter((example) => 'printed' in example).flatMap(({ proves }) => proves),
      ),
    )
    expect(clausesWhere(false).filter((id) => !misprinted.has(id))).toEqual([])
    expect(clausesWhere(true).filter((id) => misprinted.has(id))).toEqual([])
    expect(
      clausesWhere(true)
        .filter((id) => !computed.has(id))
        .toSorted(),
    ).toEqual(NOT_COMPUTED)
  })
})
