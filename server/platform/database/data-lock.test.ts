import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CopilotError } from '../../domain/errors.ts'
import { lockDataFolder } from './data-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copilot-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lockFile = () => join(folder, 'lock.json')
const holdAs = (pid: number, command: string) => writeFileSync(lockFile(), JSON.stringify({ pid, command }))

test('a folder that a living process holds is refused, naming the holder and the way out', () => {
  holdAs(process.ppid, 'npm start')
  let trouble: unknown
  try {
    lockDataFolder(folder, 'copilot ask')
  } catch (error) {
    trouble = error
  }
  expect(trouble).toBeInstanceOf(CopilotError)
  expect(trouble).toMatchObject({ code: 'data-in-use' })
  expect((trouble as CopilotError).message).toContain(`"npm start" (process ${process.ppid})`)
  expect((trouble as CopilotError).message).toContain('COPILOT_DATA')
})

test('a second process is refused while the first holds the folder', () => {
  const lock = lockDataFolder(folder, 'npm start')
  const module = new URL('data-lock.ts', import.meta.url).href
  const script = `const { lockDataFolder } = await import(${JSON.stringify(module)})
    try { lockDataFolder(${JSON.stringify(folder)}, 'second'); console.log('taken') } catch (error) { console.log(error.code) }`
  const second = () => spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout
  expect(second().trim()).toBe('data-in-use')
  lock.release()
  expect(second().trim()).toBe('taken')
})

test('the lock of a process that is dead is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  holdAs(pid, 'npm start')
  const lock = lockDataFolder(folder, 'copilot ask')
  lock.release()
  expect(existsSync(lockFile())).toBe(false)
})

test('a lock file that a kill cut short is taken over', () => {
  writeFileSync(lockFile(), '{"pid":')
  lockDataFolder(folder, 'copilot ask').release()
  expect(existsSync(lockFile())).toBe(false)
})
