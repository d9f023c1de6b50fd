// The whole gate: types, lint, unit and integration tests, and the offline evals. Ends with "N passed, N failed".
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const report = join(mkdtempSync(join(tmpdir(), 'copilot-')), 'tests.json')
const checks = [
  ['types', ['tsc', '-p', '.']],
  ['lint', ['oxlint']],
  ['format', ['prettier', '--check', '.', '--log-level', 'warn']],
  ['unused code', ['knip']],
  [
    'tests',
    [
      'vitest',
      'run',
      '--hookTimeout=60000',
      '--testTimeout=20000',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  ],
]

// The evals use one core all the time, the checks do not: together they take half as long.
let asked = ''
const evals = started(['node', '--disable-warning=ExperimentalWarning', join(root, 'evals', 'run.ts')], 'pipe')
for (const output of [evals.child.stdout, evals.child.stderr]) output.on('data', (text) => (asked += text))

let passed = 0
let failed = 0
for (const [name, command] of checks) {
  process.stdout.write(`\n== ${name}\n`)
  const status = await started(command, 'inherit').ended
  if (name === 'tests' && existsSync(report)) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests + (status !== 0 && numFailedTests === 0 ? 1 : 0)
  } else count(status)
}
const ended = await evals.ended
process.stdout.write(`\n== evals\n${asked}`)
count(ended)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

function count(status) {
  if (status === 0) passed++
  else failed++
}

/** A command of the project as a process, and a promise of how it ends: 0 when all is well. */
function started([command, ...args], output) {
  const child = spawn(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: ['ignore', output, output],
  })
  return { child, ended: new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve)) }
}
