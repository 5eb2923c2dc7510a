import { spawn } from 'node:child_process'

export interface RunOptions {
  cwd: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/**
 * Runs a program quietly to its end.
 *
 * @throws Error with everything that it printed when it fails, or the signal's reason when it is called off.
 */
export function runToEnd(
  program: string,
  programArguments: readonly string[],
  { cwd, env, signal }: RunOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const cancel = (): void => void child.kill('SIGTERM')
    signal.addEventListener('abort', cancel, { once: true })
    if (signal.aborted) cancel()
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    child.once('close', (code, ended) => {
      signal.removeEventListener('abort', cancel)
      if (signal.aborted) reject(signal.reason)
      else if (code === 0) resolve()
      else reject(new Error(`It ended with ${code ?? ended}:\n\n${output.trim()}`))
    })
  })
}
