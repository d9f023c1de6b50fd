import { gatherParts } from '../gather-parts.ts'
import { calls } from './portfolio/calls.ts'
import { client } from './portfolio/client.ts'
import { keep } from './portfolio/keep.ts'
import { list } from './portfolio/list.ts'
import { replay } from './portfolio/replay.ts'

export const portfolio = gatherParts({
  name: 'portfolio',
  summary:
    'Judge the whole portfolio by all rules: health, indices, gates, calls to action, At Risk; keep and replay months.',
  example: 'portfolio calls',
  parts: [calls, client, keep, replay],
  otherwise: list,
})
