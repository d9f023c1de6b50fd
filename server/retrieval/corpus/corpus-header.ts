import { load } from 'js-yaml'
import { z } from 'zod'

/** What the header of a blueprint must hold. */
export const CorpusHeader = z.object({
  id: z.string(),
  title: z.string(),
  discipline: z.string(),
  status: z.enum(['current', 'archived', 'work-in-progress']),
  edition: z.coerce.string(),
  audience: z.array(z.string()).min(1),
})

const PARTS = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/

interface Divided {
  header: string
  body: string
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number
}

/** Divides a blueprint into its header, which is YAML between lines of `---`, and its Markdown; undefined without a header. */
export function divideCorpusFile(content: string): Divided | undefined {
  const [, header, body] = PARTS.exec(content) ?? []
  if (header === undefined || body === undefined) return undefined
  return { header, body, bodyLine: content.slice(0, content.length - body.length).split('\n').length }
}

/** The fields of a header, or undefined where it is not YAML. */
export function parseHeader(header: string): unknown {
  try {
    return load(header)
  } catch {
    return undefined
  }
}
