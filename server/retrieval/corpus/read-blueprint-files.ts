import { readdir, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CopilotError } from '../../domain/errors.ts'

/** A Markdown file below a folder, by its path from there, and the questions that people ask of it where a file beside it lists them. */
export interface BlueprintFile {
  name: string
  content: string
  questions?: { name: string; content: string }
}

/** Every blueprint below a folder, in the order of the names. Throws `not-found` where there is no such folder. */
export async function readBlueprintFiles(folder: URL): Promise<BlueprintFile[]> {
  const found = await stat(folder).catch(() => undefined)
  if (found === undefined || !found.isDirectory()) {
    throw new CopilotError('not-found', `There is no folder ${fileURLToPath(folder)}.`)
  }
  const all = new Set((await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')))
  const read = async (name: string) => ({ name, content: await readFile(new URL(encodePath(name), folder), 'utf8') })
  const names = [...all].filter((name) => name.endsWith('.md')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const beside = name.replace(/\.md$/, '.questions.yaml')
      return { ...(await read(name)), ...(all.has(beside) ? { questions: await read(beside) } : {}) }
    }),
  )
}

const encodePath = (name: string) => name.split('/').map(encodeURIComponent).join('/')
