import { appendFileSync } from 'node:fs'

// Loaded by the web of a fuzz run before all else (`--import`): says every second how much memory it has and whether anybody
// has put a field on the prototype of all objects.
const [file] = new URL(import.meta.url).searchParams.getAll('file')
const fields = () =>
  [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length)
const atFirst = JSON.stringify(fields())
if (file !== undefined)
  setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage()
    appendFileSync(
      file,
      `${JSON.stringify({ pid: process.pid, rss, heapUsed, isClean: JSON.stringify(fields()) === atFirst })}\n`,
    )
  }, 1_000).unref()
