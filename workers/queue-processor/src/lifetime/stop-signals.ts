/**
 * Calls `stop` on SIGTERM, SIGINT and the death of a parent that was connected; a second signal ends the process at once.
 * A Ctrl-C reaches this process twice within a moment, from the terminal and from npm: that counts as one.
 */
export function heedStopSignals(stop: (reason: string) => void): Disposable {
  let firstAtMs: number | undefined
  function onSignal(signal: string): void {
    const nowMs = performance.now()
    if (firstAtMs !== undefined && nowMs - firstAtMs > 500) process.exit(1)
    firstAtMs ??= nowMs
    stop(signal)
  }
  const onDisconnect = () => stop('parent_gone')
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  process.on('disconnect', onDisconnect)
  return {
    [Symbol.dispose]() {
      process.off('SIGTERM', onSignal)
      process.off('SIGINT', onSignal)
      process.off('disconnect', onDisconnect)
    },
  }
}
