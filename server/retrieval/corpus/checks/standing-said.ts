import type { Check } from './check.ts'

const SAYS: Record<string, { words: RegExp; example: string }> = {
  archived: { words: /\b(archived|superseded|earlier|replaced)\b/i, example: 'It is superseded by ...' },
  'work-in-progress': {
    words: /\b(unfinished|under development|work in progress|not finished|being written|draft)\b/i,
    example: 'It is unfinished: ...',
  },
}

/** A reader who opens an archived or unfinished document sees it in the text, not only in the header. */
export const standingSaid: Check = {
  name: 'standing',
  holds: 'Archived and unfinished documents say so in their introduction',
  find: ({ texts }) =>
    texts.flatMap(({ file, header, introduction: { line, text } }) => {
      const { status } = (header ?? {}) as { status?: unknown }
      const needed = SAYS[String(status)]
      if (needed === undefined || needed.words.test(text)) return []
      const says = `The document is ${String(status)}, but its introduction does not say so.`
      return [{ file, line, says, todo: `Say it in the introduction, e.g. "${needed.example}".` }]
    }),
}
