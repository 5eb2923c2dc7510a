import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { say } from '../bootstrap/steps.mjs'
import { root } from '../config.ts'

/** Runs one of the project's own programs in the terminal and gives whether it was content. */
export function runCheck(
  title: string,
  program: 'biome' | 'next' | 'tsc' | 'vitest',
  programArguments: readonly string[],
  cwd = root,
): Promise<boolean> {
  say(`\n── ${title}`)
  const child = spawn(join(root, 'node_modules', '.bin', program), programArguments, {
    cwd,
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}
