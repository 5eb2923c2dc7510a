import { spawn } from 'node:child_process'

/**
 * Runs a shell script if this process ends, however it ends, before `cancel` is called: a killed test run must leave
 * no server behind. The script sees its arguments as `$1`, `$2`, ….
 */
export function runAfterDeath(script: string, ...scriptArguments: string[]): { cancel(): void } {
  // The shell waits on a pipe from us. It reads a line when we cancel, and the pipe's end when we die.
  const guard = spawn(
    '/bin/sh',
    ['-c', `read cancelled || { ${script}; }`, 'sh', ...scriptArguments],
    { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  guard.unref()
  guard.stdin.on('error', () => undefined)
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref()
  return { cancel: () => void guard.stdin.end('cancelled\n') }
}
