// Installs the dependencies when they are missing or older than the lock file. Runs on any Node from 20 on.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

export function installIfNeeded() {
  const lock = join(root, 'package-lock.json')
  // npm writes this file last, so a cut-off install leaves none.
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  process.stderr.write('Installing what the copilot needs (about a minute, once) ...\n')
  // Not `npm ci`: npm writes only its own platform's optional binaries into the lock, which `ci` elsewhere refuses.
  const windows = process.platform === 'win32'
  const { status, stderr } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      shell: windows,
    },
  )
  if (status === 0) return
  const said = (stderr ?? '')
    .split('\n')
    .filter((line) => line.replace(/^npm error\s*/, '').trim() !== '')
    .slice(0, 4)
  process.stderr.write(
    `${said.join('\n')}\nThe install did not finish; check the network, then run the command again.\n`,
  )
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installIfNeeded()
