import { expect, test } from 'vitest'
import { readAsked } from './read-asked.ts'

const read = (content: string) => readAsked('corpus/2.3.questions.yaml', content)

test('questions stand below the id of their clause', () => {
  expect([...read('ENG-01:\n  - What counts?\n2.3#a-heading:\n  - Who?\n  - When?\n')]).toEqual([
    ['ENG-01', ['What counts?']],
    ['2.3#a-heading', ['Who?', 'When?']],
  ])
  expect(read('').size).toBe(0)
})

test('what is no list of texts is told with its clause, what is no YAML with its file', () => {
  expect(() => read('ENG-01:\n  - Is it: yes?\n')).toThrow(
    'corpus/2.3.questions.yaml must list questions, each a text below ENG-01; quote one with a colon.',
  )
  expect(() => read('ENG-01: [')).toThrow('corpus/2.3.questions.yaml is not YAML.')
})
