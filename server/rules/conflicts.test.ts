import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { load } from 'js-yaml'
import { CONFLICTS } from './conflicts.ts'

const LEDGER = new URL('../../corpus/conflicts.yaml', import.meta.url)

interface Entry {
  id: string
  kind: string
  inForce: string | null
  readings: { position: string }[]
}

test.skipIf(!existsSync(LEDGER))(
  'every position that a rule applies is one of the ledger, with the same choice in force',
  () => {
    const ledger = new Map((load(readFileSync(LEDGER, 'utf8')) as Entry[]).map((entry) => [entry.id, entry]))
    for (const [id, { kind, inForce, readings }] of Object.entries(CONFLICTS)) {
      const entry = ledger.get(id)
      expect(entry, id).toMatchObject({ kind, inForce })
      // The ledger may hold further readings, which no rule can compute.
      const positions = entry!.readings.map(({ position }) => position)
      expect(positions, id).toEqual(expect.arrayContaining(Object.keys(readings)))
    }
  },
)

test('a reading in force is one of the readings', () => {
  for (const { inForce, readings } of Object.values(CONFLICTS)) {
    if (inForce !== null) expect(Object.keys(readings)).toContain(inForce)
  }
})
