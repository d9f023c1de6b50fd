import { expect, test } from 'vitest'
import type { Run } from './measure.ts'
import { summariseAll } from './summarise.ts'

const run = (system: string, collection: string, ndcgs: number[]): Run => ({
  system,
  collection,
  refusal: ndcgs.length === 0 ? 'too large' : undefined,
  qualities: ndcgs.map((ndcg) => ({ ndcg, recall: 1, reciprocalRank: 0.5 })),
  timesMs: ndcgs.map(() => 1),
  indexMs: 1,
})

test('the mean is of collections, not of questions, and a peer is compared on the collections it ran on', () => {
  const [ours, everywhere, once] = summariseAll([
    run('ours', 'a', [0.8, 0.6]),
    run('everywhere', 'a', [0.6, 0.6]),
    run('once', 'a', [0.9, 0.9]),
    run('ours', 'b', [0.1]),
    run('everywhere', 'b', [0.2]),
    run('once', 'b', []),
  ])
  expect(ours).toMatchObject({ system: 'ours', ndcg10: expect.closeTo(0.4), recall10: 1, mrr10: 0.5, ours: undefined })
  expect(everywhere).toMatchObject({ ndcg10: expect.closeTo(0.4), collections: ['a', 'b'] })
  expect(everywhere!.ours!.difference).toBeCloseTo(0)
  expect(once).toMatchObject({ ndcg10: 0.9, collections: ['a'] })
  expect(once!.ours!.difference).toBeCloseTo(-0.2)
})
