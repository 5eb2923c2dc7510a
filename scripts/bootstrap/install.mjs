import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { withInstallLock } from './install-lock.mjs'
import { isInstallCurrent, markInstallCurrent } from './install-stamp.mjs'
import { missingBinaries, missingFromLockfile } from './installed-binaries.mjs'
import { say, step } from './steps.mjs'

/**
 * Brings node_modules up to date where it is not; throws what npm said when that fails.
 * @param {string} root
 */
export async function installIfNeeded(root) {
  if (isInstallCurrent(root)) return
  const tellOfWait = () => say('  Another process is installing the packages; waiting for it.')
  await withInstallLock(root, tellOfWait, async () => {
    if (isInstallCurrent(root)) return
    if (missingFromLockfile(root).length === 0) {
      await step('Installing the packages', () => runNpm(root, ['install']))
    }
    if (missingBinaries(root).length > 0) await installWithoutLockfile(root)
    markInstallCurrent(root)
  })
}

/** @param {string} root */
async function installWithoutLockfile(root) {
  say(
    `  The lockfile has not all binaries for ${process.platform}-${process.arch}; leaving it aside.`,
  )
  // npm adds no optional package to a tree that was resolved without it, so the tree has to go.
  rmSync(join(root, 'node_modules'), { recursive: true, force: true })
  await step('Installing the packages', () => runNpm(root, ['install', '--no-package-lock']))
  const missing = missingBinaries(root)
  if (missing.includes('node')) {
    throw new Error(`npm has no Node 24 for ${process.platform}-${process.arch}.`)
  }
  if (missing.length > 0) say(`  Missing on this platform all the same: ${missing.join(', ')}.`)
}

/**
 * @param {string} root
 * @param {string[]} npmArguments
 * @returns {Promise<void>}
 */
function runNpm(root, npmArguments) {
  const flags = [...npmArguments, '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn']
  // npm names its own program to the scripts that it runs; the same npm does the install.
  const npm = process.env.npm_execpath
  const program = npm === undefined ? 'npm' : process.execPath
  const programArguments = npm === undefined ? flags : [npm, ...flags]
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: npm === undefined && process.platform === 'win32',
    })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`npm install ended with ${code ?? signal}:\n\n${output.trim()}\n`))
    })
  })
}
