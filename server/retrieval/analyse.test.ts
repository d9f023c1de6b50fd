import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

test.each([
  ['Figures such as 4.49 and 1,270 stay whole', ['figur', '4.49', '1270', 'stai', 'whole']],
  ['Segment A', ['segment', 'segmenta']],
  ['an A client and a D account', ['segmenta', 'client', 'segmentd', 'account']],
  ['A/B', ['segmenta', 'segmentb']],
  ['| C | 3 |', ['segmentc', '3']],
  ['for a client', ['client']],
  ['A client says so', ['client', 'sai']],
  ['At Risk, at-risk', ['atrisk', 'risk', 'atrisk', 'risk']],
  ['AM/CSM, two AMs, our am', ['amrol', 'csm', 'two', 'amrol', 'amrol']],
  ['I am here at 9 AM', ['9']],
])('"%s" has the terms %j', (text, terms) => expect(analyse(text)).toEqual(terms))
