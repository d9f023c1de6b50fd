import { readdir, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CopilotError } from '../../domain/errors.ts'

/** Every Markdown file below a folder, by its path from there, in order. Throws `not-found` where there is no such folder. */
export async function readBlueprintFiles(folder: URL): Promise<{ name: string; content: string }[]> {
  const found = await stat(folder).catch(() => undefined)
  if (found === undefined || !found.isDirectory()) {
    throw new CopilotError('not-found', `There is no folder ${fileURLToPath(folder)}.`)
  }
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .toSorted()
  return Promise.all(
    names.map(async (name) => ({ name, content: await readFile(new URL(encodePath(name), folder), 'utf8') })),
  )
}

const encodePath = (name: string) => name.split('/').map(encodeURIComponent).join('/')
