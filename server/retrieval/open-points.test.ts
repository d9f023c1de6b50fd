import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadOpenPoints, type OpenPoints } from './open-points.ts'

let folder: string
let points: OpenPoints

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-'))
  const file = join(folder, 'open-points.yaml')
  writeFileSync(
    file,
    `- id: bicycle-price
  asks: [What does a bicycle permit cost?, Which fee is there for parking a bicycle?]
  says: No price of a bicycle permit is given.
  clauses: [BIC-01]
- id: lamp-owner
  asks: [Who changes the lamps in the yard?]
  says: Nobody is named who changes the lamps.
  clauses: [LMP-02]
`,
  )
  writeFileSync(join(folder, 'other-matters.yaml'), '- How do I cook rice?\n- Which film is on tonight?\n')
  points = loadOpenPoints(pathToFileURL(file))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a question for what is known to be open finds it, in other words too', () => {
  expect(points.nearest('What fee do we take for parking a bicycle?')).toMatchObject({ point: { id: 'bicycle-price' } })
  expect(points.nearest('Who changes the lamps in the yard?')?.likeness).toBeCloseTo(1)
})

test('the same words that ask for something else are less alike', () => {
  const cost = points.nearest('What does a bicycle permit cost?')!.likeness
  const owner = points.nearest('Who gives out a bicycle permit?')!.likeness
  expect(owner).toBeLessThan(0.7 * cost)
})

test('nothing is near a question about something else, nor in a corpus without the file', () => {
  expect(points.nearest('When does the harbour freeze?')).toBeUndefined()
  expect(loadOpenPoints(pathToFileURL(join(folder, 'none.yaml'))).nearest('What does it cost?')).toBeUndefined()
})

test('how likely a question is open is learned from those that are, from other matters, and from those with an answer', () => {
  const answered = ['How often are the lamps cleaned?', 'How do I park a bicycle?', 'When is the yard closed?']
  expect(points.chance('What does a permit cost?', answered)).toBeGreaterThan(0.5)
  expect(points.chance('How often is the yard cleaned?', answered)).toBeLessThan(0.5)
  const [film, lamp] = ['Which film is it tonight?', 'When are the lamps cleaned?']
  expect(points.chance(film, answered)).toBeGreaterThan(points.chance(lamp, answered))
  expect(points.nearest('Which film is on tonight?')).toBeUndefined()
})
