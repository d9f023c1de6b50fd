import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { CopilotError } from '../../../server/domain/errors.ts'

/** Documents, questions, and how relevant people found which document: the form of the public test collections. */
export interface Collection {
  name: string
  documents: { id: string; title: string; text: string }[]
  /** Those for which somebody found a relevant document. */
  queries: { id: string; text: string; grades: Map<string, number> }[]
}

const ID = z.union([z.string(), z.number()]).transform(String)
const FILE = z.object({
  docs: z.array(z.object({ id: ID, title: z.string().default(''), text: z.string().default('') })).min(3),
  queries: z.array(z.object({ id: ID, text: z.string() })),
  qrels: z.record(z.string(), z.record(z.string(), z.number())),
})

const FORM = '{ docs: [{ id, title, text }], queries: [{ id, text }], qrels: { query: { document: grade } } }'

/** The collections of a folder by name, all or those asked for. Throws `bad-input` or `unreadable-file`. */
export function readCollections(folder: string, only: string[] = []): Collection[] {
  const files = existsSync(folder) ? globSync('*.json', { cwd: folder }).toSorted() : []
  const paths = files.map((file) => join(folder, file))
  if (paths.length === 0)
    throw new CopilotError(
      'bad-input',
      `There are no test collections in ${folder}; name a folder that holds some with --data FOLDER, each a JSON file ${FORM}.`,
    )
  const names = paths.map((path) => basename(path, '.json'))
  const unknown = only.find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new CopilotError(
      'bad-input',
      `There is no collection "${unknown}" in ${folder}; it holds ${names.join(', ')}.`,
    )
  return paths.filter((_, at) => only.length === 0 || only.includes(names[at]!)).map(readCollection)
}

function readCollection(path: string): Collection {
  const { docs, queries, qrels } = parse(path)
  if (new Set(docs.map(({ id }) => id)).size < docs.length)
    throw new CopilotError('unreadable-file', `${path} names a document twice; each needs an id of its own.`)
  const judged = queries
    .map(({ id, text }) => ({ id, text, grades: new Map(Object.entries(qrels[id] ?? {})) }))
    .filter(({ text, grades }) => text.trim() !== '' && [...grades.values()].some((grade) => grade > 0))
  if (judged.length === 0)
    throw new CopilotError('unreadable-file', `${path} holds no question with a relevant document.`)
  return { name: basename(path, '.json'), documents: docs, queries: judged }
}

function parse(path: string) {
  try {
    return FILE.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : []
    const said = issue === undefined ? 'it is not JSON' : `${issue.path.join('.')}: ${issue.message}`
    throw new CopilotError('unreadable-file', `${path} is not a test collection; ${said}.`, { cause: error })
  }
}
