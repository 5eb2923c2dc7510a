import { isMainThread } from 'node:worker_threads'
import { z } from 'zod'

// Preloaded into a worker process (`--import`): a message from its parent blocks the main thread for so long, so that it
// handles no timer, beat or answer meanwhile. Its solver threads go on, and it takes nothing from the rest of the machine.

const messageSchema = z.object({ blockMs: z.number() })
const nobodyWakes = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

if (isMainThread)
  process.on('message', (message) => {
    const { data } = messageSchema.safeParse(message)
    if (data !== undefined) Atomics.wait(nobodyWakes, 0, 0, data.blockMs)
  })
