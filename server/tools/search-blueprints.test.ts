import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParts } from '../testing/open-parts.ts'

let parts: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  parts = await openParts()
}, 60_000)
afterAll(() => parts.close())

const answerTo = async (question: string) =>
  (await parts.partsFor().handleMessage({ question, asOf: '2026-11-24' })).answer

test('a disagreement that the question is about is told', async () => {
  expect(await answerTo('What opens the QBR?')).toMatch(/The blueprints disagree on this \(what opens the QBR\)/)
})

test('a disagreement that only shares words with the question is left out', async () => {
  expect(await answerTo('How soon do we have to act after a meeting decision?')).not.toMatch(/The blueprints disagree/)
})
