#!/usr/bin/env node
// The `copilot` command: installs on first use, then runs the command line on the Node that the project brings.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfNeeded } from './install.mjs'

installIfNeeded()
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const { status, signal } = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', join(root, 'server', 'cli.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
process.exitCode = status ?? (signal === null ? 1 : 130)
