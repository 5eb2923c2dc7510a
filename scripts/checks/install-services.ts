import { step } from '../bootstrap/steps.mjs'
import { root } from '../config.ts'
import { runToEnd } from '../launch/run-to-end.ts'
import { findProgram, type Service, services } from './find-program.ts'

/** Installs what is missing where it may: by apt-get, as root. Gives what is missing still. */
export async function installServices(signal: AbortSignal): Promise<Service[]> {
  const missing = await findMissing()
  if (missing.length === 0 || process.getuid?.() !== 0 || !(await hasAptGet(signal))) return missing
  const packages = missing.map((service) => services[service].debianPackage)
  try {
    await step(`Installing ${packages.join(' and ')}`, async () => {
      await aptGet(['update'], signal)
      await aptGet(['install', '--yes', '--no-install-recommends', ...packages], signal)
    })
  } catch (error) {
    signal.throwIfAborted()
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  }
  return findMissing()
}

async function findMissing(): Promise<Service[]> {
  const missing: Service[] = []
  for (const service of Object.keys(services) as Service[]) {
    if ((await findProgram(service)) === undefined) missing.push(service)
  }
  return missing
}

function aptGet(aptArguments: readonly string[], signal: AbortSignal): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return runToEnd('apt-get', aptArguments, { cwd: root, env, signal })
}

function hasAptGet(signal: AbortSignal): Promise<boolean> {
  return aptGet(['--version'], signal).then(
    () => true,
    () => false,
  )
}
