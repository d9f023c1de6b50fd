import type { Check } from './check.ts'

const MOST_WORDS = 400

export const sectionsReadable: Check = {
  name: 'length',
  holds: `Every section has text, and at most ${MOST_WORDS} words`,
  find: ({ texts }) =>
    texts.flatMap(({ file, sections }) =>
      sections.flatMap(({ id, level, line, text }) => {
        const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
        if (words === 0 && level === 1) return []
        if (words === 0) return [{ file, line, says: `${id} has no text.`, todo: 'Write it, or remove the heading.' }]
        if (words <= MOST_WORDS) return []
        return [{ file, line, says: `${id} has ${words} words.`, todo: 'Divide it under headings of their own.' }]
      }),
    ),
}
