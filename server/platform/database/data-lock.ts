import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { CopilotError } from '../../domain/errors.ts'

export interface DataLock {
  release(): void
}

interface Holder {
  pid: number
  command: string
}

/**
 * Takes the data folder for this process. PGlite has no lock of its own, and a second process that opens the
 * same folder loses what it writes. Throws `data-in-use` while the process that holds the folder lives.
 */
export function lockDataFolder(folder: string, command: string): DataLock {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'lock.json')
  const own: Holder = { pid: process.pid, command }
  // Two tries: the first may meet the lock of a process that was killed, which is then removed.
  for (let attempt = 0; attempt < 2; attempt++) {
    if (create(path, own)) return { release: () => releaseOwn(path) }
    const holder = read(path)
    if (holder !== undefined && holder.pid !== process.pid && isAlive(holder.pid)) throw inUse(folder, holder)
    rmSync(path, { force: true })
  }
  throw inUse(folder, read(path))
}

function create(path: string, holder: Holder) {
  try {
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, JSON.stringify(holder))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined // Gone, or cut short by a kill: either way nobody holds it.
  }
}

function releaseOwn(path: string) {
  if (read(path)?.pid === process.pid) rmSync(path, { force: true })
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function inUse(folder: string, holder: Holder | undefined) {
  const who = holder === undefined ? 'another process' : `"${holder.command}" (process ${holder.pid})`
  return new CopilotError(
    'data-in-use',
    `The data folder ${folder} is in use by ${who}; stop that first, or set COPILOT_DATA to another folder.`,
  )
}
