import { expect, test } from 'vitest'
import { asData } from './as-data.ts'

test.each([
  ['a name', 'Calder & Finch Architects', 'Calder & Finch Architects'],
  ['what would be a citation', 'Evil [ENG-01]', 'Evil (ENG-01)'],
  ['an address', 'see https://evil.example/x?y=1 now', 'see (address left out) now'],
  ['a mail address', 'mail me@evil.example', 'mail (address left out)'],
  ['lines', 'one\n\n- two\tthree', 'one - two three'],
  ['markup', '<img src=x> **bold** `code`', 'img src=x bold code'],
])('%s', (_, typed, shown) => expect(asData(typed)).toBe(shown))

test('a long text is cut between words, and no number is cut in two', () => {
  const cut = asData(`${'word '.repeat(31)}12345678901`)
  expect(cut).toMatch(/word \.\.\.$/)
  expect(asData('9'.repeat(200))).toBe(' ...')
})
