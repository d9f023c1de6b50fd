import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

const FOLDER = new URL('../../node_modules/.cache/test-databases/', import.meta.url)

/** The snapshot that was kept under a key, if there is one. */
export function readSnapshot(name: string, key: string, folder = FOLDER): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(new URL(fileOf(name, key), folder))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Keeps a snapshot in place of those of the same name. It appears whole or not at all, whoever else reads or writes. */
export function keepSnapshot(name: string, key: string, content: Uint8Array, folder = FOLDER): void {
  mkdirSync(folder, { recursive: true })
  const kept = fileOf(name, key)
  const written = new URL(`${kept}.${process.pid}`, folder)
  writeFileSync(written, content)
  renameSync(written, new URL(kept, folder))
  const older = readdirSync(folder).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith('.tar') && file !== kept,
  )
  for (const file of older) rmSync(new URL(file, folder), { force: true })
}

const fileOf = (name: string, key: string) => `${name}-${key}.tar`
