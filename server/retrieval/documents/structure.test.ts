import { expect, test } from 'vitest'
import { countStructure } from './structure.ts'

test.each([
  ['headings of any level', '# One\ntext\n###### Six\n#no heading', { headings: 2, lists: 0, tables: 0 }],
  [
    'a list with gaps and inner items once',
    '- a\n  - b\n\n- c\n  more of c\n1. d\n',
    { headings: 0, lists: 1, tables: 0 },
  ],
  ['lists that text parts', '- a\n\ntext\n\n• b\n', { headings: 0, lists: 2, tables: 0 }],
  [
    'tables by their rule',
    '| A | B |\n| --- | :-: |\n| 1 | 2 |\n\n---\n\na | b\n--- | ---\n',
    { headings: 0, lists: 0, tables: 2 },
  ],
  ['nothing of a code block', '```\n# no\n- no\n```\n~~~\n| a |\n| --- |\n~~~\n', { headings: 0, lists: 0, tables: 0 }],
])('%s', (_what, markdown, counts) => {
  expect(countStructure(markdown)).toEqual(counts)
})
