// The whole gate: types, lint, unit and integration tests, and the offline evals on a third of the development questions. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const report = join(mkdtempSync(join(tmpdir(), 'copilot-')), 'tests.json')
const steps = [
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
  ['evals', ['node', '--disable-warning=ExperimentalWarning', join(root, 'evals', 'run.ts'), '--every', '3']],
]

let passed = 0
let failed = 0
for (const [name, [command, ...args]] of steps) {
  process.stdout.write(`\n== ${name}\n`)
  const { status } = spawnSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (name === 'tests' && existsSync(report)) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests + (status !== 0 && numFailedTests === 0 ? 1 : 0)
  } else if (status === 0) passed++
  else failed++
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
