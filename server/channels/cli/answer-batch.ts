import { readTextFile } from './read-text-file.ts'
import { CopilotError, ERRORS } from '../../domain/errors.ts'
import type { Invocation, Outcome } from './command.ts'

type Line = Record<string, unknown>

/** Answers a JSONL file line by line, in order, each result with its line's `id`; a bad line is an error result, not a stop. */
export async function answerBatch(
  invocation: Invocation,
  file: string,
  answer: (line: Line) => Promise<object>,
): Promise<Outcome> {
  const lines = (await readTextFile(file)).split(/\r?\n/).filter((line) => line.trim() !== '')
  const results: string[] = []
  for (const line of lines) {
    const result = JSON.stringify(await answerLine(line, answer))
    results.push(result)
    if (invocation.options['json'] !== undefined) invocation.print(result)
  }
  return { text: results.join('\n'), json: undefined }
}

async function answerLine(line: string, answer: (line: Line) => Promise<object>): Promise<object> {
  let id: unknown = null
  try {
    const read: unknown = parseLine(line)
    if (read === null || typeof read !== 'object' || Array.isArray(read))
      throw new CopilotError('bad-input', 'A line must hold one JSON object.')
    id = (read as Line)['id'] ?? null
    return { id, ...(await answer(read as Line)) }
  } catch (error) {
    const { code, message } =
      error instanceof CopilotError ? error : new CopilotError('internal', (error as Error).message)
    return { id, error: { code, title: ERRORS[code].title, message } }
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new CopilotError('bad-input', 'The line is not JSON.')
  }
}
