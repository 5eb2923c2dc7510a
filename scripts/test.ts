import { say } from './bootstrap/steps.mjs'
import { auditAdvisories } from './checks/audit-advisories.ts'
import { findUnrunnable } from './checks/find-unrunnable.ts'
import { installServices } from './checks/install-services.ts'
import { runCheck } from './checks/run-check.ts'
import { runTests } from './checks/run-tests.ts'
import { root } from './config.ts'
import { buildWebIfNeeded, webDirectory } from './launch/build-web.ts'
import { heedStopRequests } from './launch/stop-request.ts'

// npm test: everything that can be proved on this machine, and plain words about what can't.
const { stop } = heedStopRequests()
const missing = await installServices(stop)
const unrunnable = await findUnrunnable(root, missing)

const contentBefore = [
  await runCheck('Format and lint', 'biome', ['ci', '.']),
  await runCheck('Types', 'tsc', ['-p', '.']),
  await runCheck('Types of the end-to-end tests', 'tsc', ['-p', 'tsconfig.e2e.json']),
  (await auditAdvisories()) !== 'found',
]
// The build writes types that the web's own check reads, and the end-to-end tests run what it built.
const isBuilt = await build()
const checks = [
  ...contentBefore,
  isBuilt,
  await runCheck('Types of the web', 'tsc', ['-p', '.'], webDirectory),
]
const exclusions = unrunnable.flatMap((file) => ['--exclude', file])
const withoutProduct = ['--project', 'unit', '--project', 'integration', ...exclusions]
const counts = [await runTests('Unit and integration tests', withoutProduct)]
if (isBuilt) {
  counts.push(await runTests('End-to-end tests', ['--project', 'e2e', ...exclusions]))
  counts.push(
    await runTests('Tests that need the machine alone', ['--project', 'alone', ...exclusions]),
  )
}

const passed = sum(counts.map((count) => count.passed)) + checks.filter(Boolean).length
const failed = sum(counts.map((count) => count.failed)) + checks.filter((isOk) => !isOk).length
const skipped = sum(counts.map((count) => count.leftOut))
const leftOut = skipped + unrunnable.length
say('')
for (const file of unrunnable) say(`Left out for want of ${missing.join(' and ')}: ${file}`)
if (!isBuilt) say('Left out, because the web could not be built: the end-to-end tests')
if (skipped > 0) say(`Left out by their own conditions: ${skipped} tests`)
say(`${passed} passed, ${failed} failed`)
const mayLeaveOut = process.env.CI !== 'true'
if (leftOut > 0 && !mayLeaveOut) say('With CI=true nothing may be left out.')
process.exitCode = failed > 0 || (leftOut > 0 && !mayLeaveOut) ? 1 : 0

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

async function build(): Promise<boolean> {
  try {
    await buildWebIfNeeded(stop)
    return true
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
}
