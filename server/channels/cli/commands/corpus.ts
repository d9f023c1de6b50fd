import { gatherParts } from '../gather-parts.ts'
import { check } from './corpus/check.ts'
import { diff } from './corpus/diff.ts'
import { editions } from './corpus/editions.ts'
import { gaps } from './corpus/gaps.ts'

export const corpus = gatherParts({
  name: 'corpus',
  summary: 'Check the corpus, list its editions, compare two with all that rests on what changed, and list its gaps.',
  example: 'corpus diff previous latest',
  parts: [check, editions, diff, gaps],
})
