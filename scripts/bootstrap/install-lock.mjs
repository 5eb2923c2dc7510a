import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs `work` while no other process of this clone does; two npm at once would break each other's node_modules.
 *
 * @param {string} root
 * @param {() => void} onWait called once when another process is at it
 * @param {() => Promise<void>} work
 */
export async function withInstallLock(root, onWait, work) {
  const directory = join(root, '.data')
  const file = join(directory, 'installing')
  mkdirSync(directory, { recursive: true })
  let hasWaited = false
  while (!tryToLock(file)) {
    if (!hasWaited) onWait()
    hasWaited = true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}

/** @param {string} file */
function tryToLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  if (!isHolderAlive(file)) rmSync(file, { force: true })
  return false
}

/** @param {string} file */
function isHolderAlive(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // Empty for the instant between its making and its writing.
    if (pid > 0) process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
