import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The mark of files, and of all files below folders, but for tests: of their names, their content and the Node that runs. */
export function sourceHash(root: string, paths: string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap((path) => filesAt(join(root, path)))) {
    const content = readFileSync(file)
    hash.update(`\n${relative(root, file)} ${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}

function filesAt(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
