import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { CONFLICTS } from './conflicts.ts'

const LEDGER = new URL('../../corpus/conflicts.yaml', import.meta.url)

interface Entry {
  id: string
  kind: string
  inForce: string | null
  readings: { position: string }[]
}

test.skipIf(!existsSync(LEDGER))('the rules and the ledger hold the same conflicts, positions and choices', () => {
  const ledger = new Map((parse(readFileSync(LEDGER, 'utf8')) as Entry[]).map((entry) => [entry.id, entry]))
  const ofRules = Object.entries(CONFLICTS).map(([id, { kind, inForce, readings }]) => {
    return { id, kind, inForce, positions: Object.keys(readings).toSorted() }
  })
  const ofLedger = ofRules.map(({ id }) => {
    const entry = ledger.get(id)
    const positions = entry?.readings.map(({ position }) => position).toSorted()
    return { id, kind: entry?.kind, inForce: entry?.inForce, positions }
  })
  expect(ofRules).toEqual(ofLedger)
})

test('a reading in force is one of the readings', () => {
  for (const { inForce, readings } of Object.values(CONFLICTS)) expect(Object.keys(readings)).toContain(inForce)
})
