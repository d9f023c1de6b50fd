import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Figure, seconds, timed } from './figure.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** From the start of the process to the line that says it is ready, in a folder that a first start has filled. */
export async function benchReady(): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'copilot-'))
  const first = await timed(() => startAndStop(data))
  const again = await timed(() => startAndStop(data))
  rmSync(data, { recursive: true })
  return [
    { what: 'ready again', ours: seconds(again.ms), limit: '5 s', peer: `${seconds(first.ms)} our own first start` },
  ]
}

function startAndStop(data: string) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server/main.ts'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', COPILOT_DATA: data },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let ready = false
    child.stdout.on('data', (line) => {
      if (!String(line).includes('is ready at')) return
      ready = true
      child.kill('SIGTERM')
    })
    child.on('exit', () => (ready ? resolve() : reject(new Error('The server did not become ready.'))))
  })
}
