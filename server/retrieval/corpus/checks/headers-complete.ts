import { CorpusHeader } from '../corpus-header.ts'
import type { Check } from './check.ts'
import type { Problem } from './problem.ts'
import type { CorpusText } from './corpus-text.ts'

export const headersComplete: Check = {
  name: 'headers',
  holds: 'Every blueprint has a whole header and an introduction',
  find: ({ texts }) => texts.flatMap((text) => [...inHeader(text), ...inIntroduction(text)]),
}

function inHeader({ file, header, lines }: CorpusText): Problem[] {
  if (header === undefined) return [lines[0] === '---' ? notYaml(file) : absent(file)]
  const read = CorpusHeader.safeParse(header)
  if (read.success) return []
  return read.error.issues.map(({ path, message }) => {
    const field = String(path[0] ?? 'id')
    return {
      file,
      line: Math.max(1, lines.findIndex((line) => line.startsWith(`${field}:`)) + 1),
      says: `The header's ${field} is missing or not right (${message}).`,
      todo: `Set ${field} in the header.`,
    }
  })
}

const absent = (file: string): Problem => ({
  file,
  line: 1,
  says: 'There is no header.',
  todo: 'Begin the file with id, title, discipline, status, edition and audience between two lines of ---.',
})

const notYaml = (file: string): Problem => ({
  file,
  line: 1,
  says: 'The header is not YAML.',
  todo: 'Mend the lines between the two ---, e.g. put a text that holds a colon in quotes.',
})

function inIntroduction({ file, introduction: { line, text } }: CorpusText): Problem[] {
  const [title = '', ...sentences] = text.split('\n')
  if (title !== '' && sentences.join('').trim() !== '') return []
  const says = 'There is no introduction before the first ## heading.'
  return [{ file, line, says, todo: 'Write a # title and two or three sentences on what the blueprint is for.' }]
}
