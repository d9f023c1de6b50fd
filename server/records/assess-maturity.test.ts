import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { openTestDatabase } from '../testing/database.ts'
import { assessMaturity } from './assess-maturity.ts'
import { maturityAnswers } from './maturity-answers.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
}, 60_000)
afterAll(() => database.close())
beforeEach(async () => {
  await database.query('delete from maturity_answers')
})

const asOf = '2026-11-24'
const save = { by: 'Dana Reyes', on: asOf }
const ask = (answers?: Record<string, unknown>, saving?: typeof save) =>
  assessMaturity(database, { assessment: 'cs-organisation', answers, asOf, save: saving })

test('answers on record are taken where none are given, and later ones add to them', async () => {
  expect((await ask()).evidence).toEqual([])
  expect((await ask({ employees: 20 }, save)).level).toBeNull()
  const result = await ask({ clients: 30, 'signs-2': ['tasks-dropped', 'uneven-roadmaps'] }, save)
  expect(result).toMatchObject({ level: 2, answers: { employees: 20, clients: 30 } })
  expect(await ask()).toEqual(result)
  expect(await maturityAnswers(database, 'cs-organisation')).toEqual([
    { question: 'clients', answer: 30, recordedBy: 'Dana Reyes', recordedOn: asOf },
    { question: 'employees', answer: 20, recordedBy: 'Dana Reyes', recordedOn: asOf },
    { question: 'signs-2', answer: ['tasks-dropped', 'uneven-roadmaps'], recordedBy: 'Dana Reyes', recordedOn: asOf },
  ])
  expect(await maturityAnswers(database, 'vcio')).toEqual([])
})

test('null takes an answer away, and a later one takes the place of an earlier', async () => {
  await ask({ employees: 20, clients: 30 }, save)
  const later = { by: 'Sam Okoro', on: '2026-11-25' }
  expect((await ask({ employees: 8, clients: null }, later)).answers).toEqual({ employees: 8 })
  expect(await maturityAnswers(database, 'cs-organisation')).toEqual([
    { question: 'employees', answer: 8, recordedBy: 'Sam Okoro', recordedOn: '2026-11-25' },
  ])
})

test('nothing is put on record when it is not asked for, or when one answer is wrong', async () => {
  expect((await ask({ employees: 20, clients: 30 })).level).toBe(2)
  await expect(ask({ employees: 20, client: 30 }, save)).rejects.toThrow('did you mean "clients"')
  await expect(ask({ employees: 20 }, { by: ' ', on: asOf })).rejects.toThrow('Name who records the answers.')
  expect(await maturityAnswers(database, 'cs-organisation')).toEqual([])
})
