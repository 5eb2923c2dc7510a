import { execFile } from 'node:child_process'
import { z } from 'zod'
import { say } from '../bootstrap/steps.mjs'
import { root } from '../config.ts'

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), fixAvailable: z.unknown().optional() }),
  ),
})

const grave = new Set(['high', 'critical'])

export type Audit = 'clean' | 'found' | 'unreachable'

/**
 * Asks the registry whether there are grave advisories (high or critical) on what the product ships with. Where it can't be asked, as in a
 * closed network, that is said and is no failure: what is locked stays what it is, and `dependencies.test.ts` holds that.
 */
export async function auditAdvisories(): Promise<Audit> {
  say('\n── Advisories on dependencies')
  const audit = judgeReport(await askRegistry())
  if (audit.kind === 'unreachable')
    say('Left out, because the registry gives no advisories here: npm audit')
  for (const { name, severity } of audit.found) say(`${name}: ${severity}`)
  return audit.kind
}

/** What a report of `npm audit --json` says. */
export function judgeReport(text: string): {
  kind: Audit
  found: { name: string; severity: string }[]
} {
  const parsed = reportSchema.safeParse(parse(text))
  if (!parsed.success) return { kind: 'unreachable', found: [] }
  const found = Object.entries(parsed.data.vulnerabilities)
    .filter(([, { severity }]) => grave.has(severity))
    .map(([name, { severity }]) => ({ name, severity }))
  return { kind: found.length === 0 ? 'clean' : 'found', found }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function askRegistry(): Promise<string> {
  const words = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000']
  return new Promise((resolve) =>
    execFile('npm', words, { cwd: root, timeout: 60_000, maxBuffer: 2 ** 26 }, (_, stdout) =>
      resolve(stdout),
    ),
  )
}
