import { isMainThread } from 'node:worker_threads'
import { z } from 'zod'

// Preloaded into a worker process (`--import`): a message from its parent keeps the main thread busy for so long, so that
// it handles no timer, beat or answer meanwhile. Its solver threads go on.

const messageSchema = z.object({ blockMs: z.number() })

if (isMainThread)
  process.on('message', (message) => {
    const { data } = messageSchema.safeParse(message)
    if (data === undefined) return
    const endMs = performance.now() + data.blockMs
    while (performance.now() < endMs);
  })
