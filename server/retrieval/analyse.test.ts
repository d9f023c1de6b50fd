import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

test.each([
  ['Figures such as 4.49 and 1,270 stay whole', ['figur', '4.49', '1270', 'stai', 'whole']],
  ['Segment A', ['segment', 'segmenta']],
  ['an A client and a D account', ['segmenta', 'client', 'segmentd', 'account']],
  ['A/B', ['segmenta', 'segmentb']],
  ['| C | 3 |', ['segmentc', '3']],
  ['Who plans in C?', ['plan', 'segmentc']],
  ['done for B and A', ['done', 'segmentb', 'segmenta']],
  ['the D-segment script', ['segmentd', 'segment', 'script']],
  ['Plan B2B or C-level', ['plan', 'b2b', 'c', 'level']],
  ['for a client', ['client']],
  ['A client says so', ['client', 'sai']],
  ['At Risk, at-risk', ['atrisk', 'risk', 'atrisk', 'risk']],
  ['AM/CSM, two AMs, our am', ['amrol', 'csm', 'two', 'amrol', 'amrol']],
  ['I am here at 9 AM', ['9']],
])('"%s" has the terms %j', (text, terms) => expect(analyse(text)).toEqual(terms))
