import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCorpusFile } from '../read-corpus-file.ts'
import { diffCorpus, isSame } from './diff-corpus.ts'
import { diffLines } from './diff-lines.ts'

const header =
  '---\nid: "2.3"\ntitle: Engagement\ndiscipline: health\nstatus: current\nedition: 2025-1\naudience: [CSM]\n---\n\n'
const SCORE = '## ENG-01 Score\n\nFour signals.\n\n| A | 80 |\n'
const COLOUR = '## ENG-02 Colour\n\nThree colours.\n'
const read = (text: string) => readCorpusFile('2.3.md', text)
const before = [read(`${header}${SCORE}\n${COLOUR}`)]

describe('two corpora', () => {
  test('that say the same in another order and with other empty lines do not differ', () => {
    const diff = diffCorpus(before, [read(`${header}\n\n${COLOUR}\n\n${SCORE.replace('\n\n', '\n')}`)])
    expect(isSame(diff)).toBe(true)
  })

  test('differ in clauses that are added, removed and changed, each with its lines', () => {
    const after = [
      read(`${header}${SCORE.replace('80', '81').replace('Score', 'The score')}\n## ENG-03 New\n\nText.\n`),
    ]
    expect(diffCorpus(before, after)).toEqual({
      added: [{ clause: 'ENG-03', document: '2.3', section: 'New' }],
      removed: [{ clause: 'ENG-02', document: '2.3', section: 'Colour' }],
      changed: [
        {
          clause: 'ENG-01',
          document: '2.3',
          section: 'The score',
          lines: ['- ## Score', '+ ## The score', '- | A | 80 |', '+ | A | 81 |'],
        },
      ],
      headers: [],
      documentsAdded: [],
      documentsRemoved: [],
    })
  })

  test('differ in headers and in documents', () => {
    const after = read(`${header}${SCORE}\n${COLOUR}`.replace('current', 'archived').replace('[CSM]', '[CSM, AM]'))
    const other = read(header.replace('2.3', '2.4'))
    expect(diffCorpus(before, [after, other])).toMatchObject({
      changed: [],
      headers: [
        { document: '2.3', field: 'status', before: 'current', after: 'archived' },
        { document: '2.3', field: 'audience', before: 'CSM', after: 'CSM, AM' },
      ],
      documentsAdded: ['2.4'],
    })
    expect(diffCorpus([after, other], before).documentsRemoved).toEqual(['2.4'])
  })

  test('a clause that only moves is told by its documents', () => {
    const moved = [read(`${header}${SCORE}`), read(`${header.replace('2.3', '2.4')}${COLOUR}`)]
    expect(diffCorpus(before, moved)).toMatchObject({
      added: [],
      removed: [],
      changed: [{ clause: 'ENG-02', document: '2.4', lines: ['- in document 2.3', '+ in document 2.4'] }],
    })
  })
})

test('what is gone and what is new turn one text into the other, and nothing is told of equal ones', () => {
  const text = array(constantFrom('a', 'b', 'c', 'd', ' '), { maxLength: 12 })
  assert(
    property(text, text, (old, now) => {
      const told = diffLines(old, now)
      const filled = (lines: string[]) => lines.filter((line) => line !== ' ').toSorted()
      const gone = told.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
      const fresh = told.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2))
      expect([...filled(now), ...gone].toSorted()).toEqual([...filled(old), ...fresh].toSorted())
      expect(diffLines(old, old)).toEqual([])
    }),
  )
  expect(diffLines(['x', 'y', 'z'], ['y', 'z', 'x'])).toEqual(['- x', '+ x'])
})
