import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { load } from 'js-yaml'
import { readCorpus } from '../../retrieval/corpus/read-corpus.ts'
import { applyRule } from '../index.ts'
import type { Question } from './assessment.ts'
import { MATURITY_EXAMPLES } from './examples.ts'
import { ASSESSMENTS, assess, describeAssessment, type MaturityResult } from './index.ts'
import { scaleOn } from './scale-on.ts'

const DAY = '2026-08-01'
const CORPUS = new URL('../../../corpus/', import.meta.url)

const ask = (name: string, answers: unknown, setting?: string) => assess(name, answers, { asOf: DAY, setting })

describe('the cases worked by hand', () => {
  test.each(MATURITY_EXAMPLES)('$name', ({ assessment, answers, setting, ...expected }) => {
    const result = ask(assessment, answers, setting)
    expect(result.level).toBe(expected.level)
    if (expected.missing !== undefined) expect(result.missing).toEqual(expected.missing)
    if (expected.groups !== undefined)
      expect(Object.fromEntries(result.perGroup.map(({ group, level }) => [group, level]))).toEqual(expected.groups)
    for (const [row, level] of Object.entries(expected.rows ?? {}))
      expect(result.perRow.find((each) => each.row === row)?.level, row).toBe(level)
    const gaps = result.gaps.map(({ says }) => says).join('\n')
    for (const words of expected.gaps ?? []) expect(gaps).toContain(words)
    for (const words of expected.noGap ?? []) expect(gaps).not.toContain(words)
    const said = [...result.notes, ...result.conflicts].map(({ says }) => says).join('\n')
    for (const words of expected.says ?? []) expect(said).toContain(words)
    for (const id of expected.ledger ?? []) expect(result.conflicts.map(({ ledger }) => ledger)).toContain(id)
  })

  test('reach every level of every assessment', () => {
    for (const assessment of ASSESSMENTS) {
      const reached = MATURITY_EXAMPLES.filter((example) => example.assessment === assessment.id).flatMap(
        ({ level, groups = {} }) => [level, ...Object.values(groups)],
      )
      for (const { level } of scaleOn(assessment, DAY).levels) expect(reached, assessment.id).toContain(level)
    }
  })
})

const answerTo = (question: Question): fc.Arbitrary<unknown> => {
  if (question.kind === 'number')
    return question.isWhole
      ? fc.integer({ min: 0, max: 700 })
      : fc.integer({ min: 0, max: 260 }).map((half) => half / 2)
  const ids = question.options.map(({ id }) => id)
  return question.kind === 'one' ? fc.constantFrom(...ids) : fc.subarray(ids)
}
const answersTo = (questions: readonly Question[]) =>
  fc.record(Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])), { requiredKeys: [] })

const levelsOf = ({ level, perGroup, perRow }: MaturityResult) =>
  [level, ...perGroup.map((group) => group.level), ...perRow.map((row) => row.level)].map((each) => each ?? 0)

describe.each(ASSESSMENTS)('$id', (assessment) => {
  const { questions } = scaleOn(assessment, DAY)
  const settings = [undefined, ...assessment.settings.map(({ id }) => id)]

  test('an answer taken away never raises a level', () => {
    fc.assert(
      fc.property(
        answersTo(questions),
        fc.constantFrom(...questions),
        fc.constantFrom(...settings),
        (answers, gone, setting) => {
          const less = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== gone.id))
          const [all, fewer] = [
            levelsOf(ask(assessment.id, answers, setting)),
            levelsOf(ask(assessment.id, less, setting)),
          ]
          for (const [at, level] of fewer.entries()) expect(level).toBeLessThanOrEqual(all[at]!)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('a level that is open names what is missing, or the rows disagree', () => {
    fc.assert(
      fc.property(answersTo(questions), (answers) => {
        const { level, missing, conflicts } = ask(assessment.id, answers)
        if (level === null && assessment.id !== 'trust-maturity')
          expect(missing.length + conflicts.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  test('each gap is of the next level and cites a clause', () => {
    fc.assert(
      fc.property(answersTo(questions), (answers) => {
        const { level, gaps, perRow } = ask(assessment.id, answers)
        for (const { towards, question, clause } of gaps) {
          expect(clause).not.toBe('')
          const row = questions.find(({ id }) => id === question)?.row
          const own = perRow.find((each) => each.row === row)?.level
          if (towards !== null) expect([(level ?? 0) + 1, (own ?? 0) + 1]).toContain(towards)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('without answers nothing is shown and every question of the level is missing', () => {
    const result = ask(assessment.id, {})
    expect(result).toMatchObject({ level: null, name: null, evidence: [], gaps: [], conflicts: [] })
    expect(result.missing).toEqual(questions.filter(({ row }) => row !== undefined).map(({ id }) => id))
    expect(ask(assessment.id, Object.fromEntries(questions.map(({ id }) => [id, null])))).toEqual(result)
  })

  test('describes every question with the answers it takes', () => {
    for (const { answers, bands, takes } of describeAssessment(assessment.id, DAY).questions)
      expect(takes === 'number' ? bands : answers).not.toHaveLength(0)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })
})

test('every clause that is named is in the corpus, and every ledger entry in the ledger', async () => {
  const known = new Set(
    (await readCorpus(CORPUS)).flatMap(({ document }) => document.sections.map(({ clause }) => clause)),
  )
  const scales = ASSESSMENTS.map((assessment) => scaleOn(assessment, DAY))
  const options = scales.flatMap(({ questions }) =>
    questions.flatMap((each) => (each.kind === 'number' ? [] : each.options)),
  )
  const clauses = [
    ...ASSESSMENTS.flatMap((assessment) => assessment.clauses),
    ...scales.flatMap(({ questions }) => questions.map(({ clause }) => clause)),
    ...options.flatMap(({ clause, disputed }) => [clause ?? [], disputed?.clauses ?? []].flat()),
    ...MATURITY_EXAMPLES.flatMap(({ proves }) => proves),
  ]
  expect(clauses.filter((clause) => !known.has(clause))).toEqual([])

  const ledger = load(readFileSync(new URL('conflicts.yaml', CORPUS), 'utf8')) as { id: string }[]
  const entries = [
    ...scales.flatMap((scale) => scale.ledger ?? []),
    ...scales.flatMap(({ questions }) => questions.flatMap((each) => (each.kind === 'number' ? each.ledger : []))),
    ...options.flatMap(({ disputed }) => disputed?.ledger ?? []),
  ]
  expect(entries.filter((entry) => !ledger.some(({ id }) => id === entry))).toEqual([])
  expect(existsSync(CORPUS)).toBe(true)
})

test('the stage is the one of rule ORG-124, with and without a position', () => {
  const count = fc.integer({ min: 1, max: 700 })
  const edge = fc.constantFrom(9, 10, 11, 24, 25, 26, 49, 50, 75, 99, 100, 101, 200, 499, 500, 501)
  fc.assert(
    fc.property(
      fc.oneof(count, edge),
      fc.oneof(count, edge),
      fc.constantFrom(undefined, 'by-employees', 'by-clients'),
      (employees, clients, position) => {
        const finding = applyRule('ORG-124', { employees, clients, position }, DAY)
        const { level } = ask('cs-organisation', { employees, clients, 'several-units': 'no' }, position)
        expect(level).toBe(finding.value?.['stage'] ?? null)
      },
    ),
  )
})

test.each([
  ['vcoi', {}, undefined, 'did you mean "vcio"'],
  ['vcio', { hour: 3 }, undefined, 'There is no question "hour"; did you mean "hours"?'],
  ['vcio', { contract: 'yess' }, undefined, 'contract has no answer "yess"; did you mean "yes"?'],
  ['vcio', { hours: '3' }, undefined, 'hours takes a number of hours a year from 0 to 10,000,000, without quotes.'],
  ['vcio', { hours: -1 }, undefined, 'hours takes a number'],
  ['vcio', { hours: Infinity }, undefined, 'hours takes a number'],
  ['cs-organisation', { employees: 2.5 }, undefined, 'employees takes a whole number'],
  ['cs-organisation', { 'signs-1': 'owner-skips-meetings' }, undefined, 'signs-1 takes a list of answers'],
  ['cs-organisation', { 'signs-1': ['owner-skip-meetings'] }, undefined, 'did you mean "owner-skips-meetings"?'],
  ['vcio', {}, 'lowest', 'vcio has no setting "lowest"; did you mean "lowest-row"?'],
  ['cs-operation', {}, 'lowest-row', 'cs-operation has no settings'],
  ['vcio', [], undefined, 'Give the answers as one object'],
  ['vcio', 'yes', undefined, 'Give the answers as one object'],
  ['trust-maturity', { 'social-proof-customers': 5 }, undefined, 'has no answer "5"'],
  ['vcio', { constructor: 'x' }, undefined, 'There is no question "constructor"'],
])('%s with %j and setting %s is told plainly', (name, answers, setting, message) => {
  expect(() => ask(name, answers, setting)).toThrow(message)
})

test('a day without an edition, or no day, is told', () => {
  expect(() => assess('vcio', {}, { asOf: '2024-12-31' })).toThrow(
    'No edition of the scales was in force on 2024-12-31',
  )
  expect(() => assess('vcio', {}, { asOf: 'soon' })).toThrow('asOf must be a day')
})

test('yes and no may be true and false, and levels numbers', () => {
  expect(ask('vcio', { contract: true, target: 3 }).answers).toEqual({ contract: 'yes', target: '3' })
  expect(ask('trust-maturity', { 'social-proof-customers': 2 }).answers).toEqual({ 'social-proof-customers': '2' })
})
