// Preloaded into the web and the worker. When the launcher is gone, however it went, they end too: the channel to it
// closes, they are asked to stop, and after a moment they are not asked. Processes that they start inherit the preload, but
// their channel is to them.
import { isMainThread } from 'node:worker_threads'

const patienceMs = 5_000
const isOfLauncher = process.env.ZERO_SUM_LAUNCHER_PID === String(process.ppid)

if (isMainThread && isOfLauncher && process.channel !== undefined) {
  process.once('disconnect', () => {
    // The log went to the launcher too: a logger that writes its last lines on exit would try that for ever. This
    // listener comes before its own.
    process.prependListener('exit', () => process.kill(process.pid, 'SIGKILL'))
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), patienceMs).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // The channel alone must not keep a process alive that is done.
  process.channel.unref()
}
