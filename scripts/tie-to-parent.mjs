// Preloaded into the web and the worker. When the process that started them is gone, however it went, they end too:
// the channel to it closes, they are asked to stop, and after a moment they are not asked.
import { isMainThread } from 'node:worker_threads'

const patienceMs = 5_000

if (isMainThread && process.channel !== undefined) {
  process.once('disconnect', () => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), patienceMs).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // The channel alone must not keep a process alive that is done.
  process.channel.unref()
}
