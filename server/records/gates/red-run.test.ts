import { expect, test } from 'vitest'
import type { Colour } from '../../domain/segment.ts'
import { redRun } from './red-run.ts'

const COLOURS: Record<string, Colour> = { G: 'green', Y: 'yellow', R: 'red', '?': 'unknown' }

test.each([
  ['', 0, 0],
  ['RRG', 0, 0],
  ['GRR', 2, 2],
  ['RYR', 1, 1],
  ['GRR?', 2, 3],
  ['GR?R', 1, 3],
  ['RR?R', 2, 4],
  ['?', 0, 1],
])('%s: certainly %i red months, possibly %i', (months, certain, possible) => {
  expect(redRun([...months].map((letter) => COLOURS[letter] ?? 'unknown'))).toEqual({ certain, possible })
})
