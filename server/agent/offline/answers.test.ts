import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParts } from '../../testing/open-parts.ts'

let parts: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  parts = await openParts()
}, 60_000)
afterAll(() => parts.close())

const ask = (question: string) => parts.partsFor().handleMessage({ question, asOf: '2026-11-24' })

test('who, how often and by when come in the first line', async () => {
  expect((await ask('By when must a QBR recap be sent?')).answer.split('\n')[0]).toMatch(/48 hours.*\[GEN-04\]/)
})

test('what a term means comes from the glossary, with its clause', async () => {
  expect((await ask('What is JSP-Lite?')).answer).toMatch(/^JSP-Lite: .*\[PPL-036\]/)
})

test('a comparison gives both terms side by side', async () => {
  expect((await ask('What is the difference between a TAM and a CSM?')).answer).toMatch(
    /^- (TAM|CSM): .*\n- (TAM|CSM): /,
  )
})

test.each([
  'Which PSA product should we use?',
  'Which numeric scale is used for impact and likelihood?',
  'What base salary should we offer a new CSM?',
])('"%s" is declined with the clause that leaves it open', async (question) => {
  const { answer, declined, citations } = await ask(question)
  expect(declined).toBe(true)
  expect(answer).toMatch(/^The blueprints do not say/)
  expect(citations.length).toBeGreaterThan(0)
})

test("the organisation's own playbook speaks first, and the answer says whose words it gives", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-'))
  writeFileSync(
    join(folder, 'northwind.md'),
    '# Northwind playbook\n\n## QBR recap deadline\n\nA QBR recap is sent within 24 hours.\n',
  )
  await parts.partsFor().retrieval.ingest(folder, () => {})
  const { answer } = await ask('By when must a QBR recap be sent?')
  expect(answer).toMatch(/^Your own "[^"]+" says:\n.*24 hours/)
  expect(answer).toMatch(/The shared method says:\n[\s\S]*48 hours/)
  rmSync(folder, { recursive: true })
})

test('what a score is made of adds up to it', async () => {
  const [first] = await parts.partsFor().retrieval.search('engagement score weights', { limit: 1, explain: true })
  const sum = Object.values(first!.parts!).reduce((total, part) => total + part, 0)
  expect(sum).toBeCloseTo(first!.score, 2)
})
