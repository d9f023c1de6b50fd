import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readArtefactIndex } from './artefact-index.ts'
import { numbersSaid } from './numbers-said.ts'
import { readCorpus } from './read-corpus.ts'
import { readYamlList } from './read-yaml-list.ts'

const CORPUS = new URL('../../../corpus/', import.meta.url)
const REGISTER = new URL('../../../../shared/blueprints/clauses/', import.meta.url)
const isThere = existsSync(new URL('clauses.jsonl', REGISTER))

interface Registered {
  id: string
  [field: string]: unknown
}

const register = (name: string): Registered[] =>
  !isThere
    ? []
    : readFileSync(new URL(name, REGISTER), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Registered)

const SAYS_NUMBERS = ['formula_or_table', 'thresholds', 'due', 'condition', 'play']
// The register points at lines of the source, `L155` or `L149-L150`, which are no figures of a clause.
const LINE_OF_SOURCE = /\bL\d+(?:\s?[-/]\s?L?\d+)*/g
const FIELD_NAME = /^[A-Za-z_]\w*$/

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value === 'string') return [...numbersSaid(value.replaceAll(LINE_OF_SOURCE, ' '))]
  if (value === null || typeof value !== 'object') return []
  // `bucket2_max` names a field; `Annual Strategy (A/B/C)` and `61-90` are row labels of a table.
  const labels = Array.isArray(value) ? [] : Object.keys(value).filter((key) => !FIELD_NAME.test(key))
  return [...labels, ...Object.values(value)].flatMap(numbersOf)
}

/** A share is written as 30 % or as 0.30. */
const isSaid = (number: number, said: Set<number>) =>
  [number, number < 1 ? number * 100 : number / 100].some((form) =>
    [...said].some((each) => Math.abs(each - form) < 1e-9),
  )

const Difference = z.strictObject({ clause: z.string(), number: z.number(), reason: z.string().min(10) })
const differences = readYamlList(new URL('differences.yaml', CORPUS), Difference).map(({ entry }) => entry)
const sections = new Map(
  (await readCorpus(CORPUS)).flatMap(({ document }) => document.sections.map((section) => [section.clause, section])),
)

/** The numbers of the register that a clause of the corpus does not say. */
function lacking(clause: Registered): number[] {
  const section = sections.get(clause.id)
  if (section === undefined) return []
  const said = numbersSaid(`${section.section}\n${section.text}`)
  const wanted = SAYS_NUMBERS.flatMap((field) => numbersOf(clause[field]))
  return [...new Set(wanted)].filter((number) => !isSaid(number, said)).toSorted((a, b) => a - b)
}

test('every section of the corpus knows at least three questions that people ask of it', () => {
  const few = [...sections.values()].filter(({ asked = [] }) => asked.length < 3).map(({ clause }) => clause)
  expect(few).toEqual([])
})

describe.skipIf(!isThere)('against the register of clauses (skipped where ../shared/blueprints is missing)', () => {
  const clauses = register('clauses.jsonl')

  test('every clause is a heading of the corpus', () => {
    expect(clauses).toHaveLength(684)
    expect(clauses.map(({ id }) => id).filter((id) => !sections.has(id))).toEqual([])
  })

  test('every number of a clause stands in it, or its difference is listed with a reason', () => {
    const found = clauses.flatMap((clause) => lacking(clause).map((number) => `${clause.id} ${number}`))
    expect(found.toSorted()).toEqual(differences.map(({ clause, number }) => `${clause} ${number}`).toSorted())
  })

  test('every artefact is in the index of artefacts', () => {
    const artefacts = register('artifacts.jsonl').map(({ id }) => id)
    expect(artefacts).toHaveLength(268)
    const indexed = readArtefactIndex(new URL('artefacts.yaml', CORPUS)).map(({ entry }) => entry.id)
    expect(indexed).toEqual(indexed.toSorted())
    expect(artefacts.filter((id) => !indexed.includes(id))).toEqual([])
  })
})

test('numbers are read in digits, in words, with thousands separators, and not from ids or line references', () => {
  expect([...numbersSaid('ENG-01: $1,500 or 4.49, two of ten, twice within 120d (PRO-T08)')]).toEqual([
    1500, 4.49, 120, 2, 10,
  ])
  expect(numbersOf({ bucket2_max: 30, '61-90': 'see L149-L150', rows: [10, 25, 100] })).toEqual([
    61, 90, 30, 10, 25, 100,
  ])
  expect([isSaid(0.3, new Set([30])), isSaid(30, new Set([0.3])), isSaid(1, new Set([100]))]).toEqual([
    true,
    true,
    false,
  ])
})
