import { CopilotError } from '../../../domain/errors.ts'
import { readAsked } from '../read-asked.ts'
import type { Check } from './check.ts'
import type { CorpusText } from './corpus-text.ts'
import type { Problem } from './problem.ts'

export const questionsPlaced: Check = {
  name: 'questions',
  holds: 'Where questions are listed beside a blueprint, each section has some, and they stand under its sections',
  find: ({ texts }) => texts.flatMap(problemsOf),
}

function problemsOf({ questions, sections, introduction }: CorpusText): Problem[] {
  if (questions === undefined) return []
  const { file, content } = questions
  const asked = read(file, content)
  if (asked instanceof CopilotError)
    return [
      { file, line: undefined, says: asked.message, todo: 'Mend the file; until then the index cannot be built.' },
    ]
  const written = sections.filter(({ level, text }) => level > 1 || text !== '' || introduction.text === '')
  const known = new Set(sections.map(({ id }) => id))
  return [
    ...[...asked.keys()]
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        line: lineOf(content, id),
        says: `Questions stand under ${id}, which the blueprint does not have.`,
        todo: 'Correct the id, or take the questions out.',
      })),
    ...written
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => ({
        file,
        line: undefined,
        says: `Nobody asks for ${id}.`,
        todo: 'Write the questions that it answers, as people would ask them.',
      })),
  ]
}

function read(file: string, content: string) {
  try {
    return readAsked(file, content)
  } catch (error) {
    if (error instanceof CopilotError) return error
    throw error
  }
}

const lineOf = (content: string, id: string) => content.split('\n').findIndex((line) => line.startsWith(id)) + 1
