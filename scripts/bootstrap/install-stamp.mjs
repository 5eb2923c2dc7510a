import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectNode } from './installed-binaries.mjs'

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.zero-sum-install')
}

/**
 * Whether what is installed is what every package.json and the lockfile ask for, on this platform.
 * @param {string} root
 */
export function isInstallCurrent(root) {
  try {
    return (
      existsSync(projectNode(root)) && readFileSync(stampFile(root), 'utf8') === hashManifests(root)
    )
  } catch {
    return false
  }
}

/**
 * Remembers that the install for the present manifests was completed.
 * @param {string} root
 */
export function markInstallCurrent(root) {
  writeFileSync(stampFile(root), hashManifests(root))
}

/** @param {string} root */
function hashManifests(root) {
  /** @type {{ workspaces: string[] }} */
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const folders = workspaces
    .map((pattern) => pattern.replace(/\/\*$/, ''))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)))
  const files = [
    'package.json',
    'package-lock.json',
    ...folders.map((name) => join(name, 'package.json')),
  ]
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}
