import { runCheck } from './checks/run-check.ts'

// npm run check: what needs no service, in seconds.
const checks = [
  await runCheck('Format and lint', 'biome', ['ci', '.']),
  await runCheck('Types', 'tsc', ['-p', '.']),
  await runCheck('Types of the end-to-end tests', 'tsc', ['-p', 'tsconfig.e2e.json']),
  await runCheck('Unit tests', 'vitest', ['run', '--project', 'unit']),
]
process.exitCode = checks.every(Boolean) ? 0 : 1
