import { writeSync } from 'node:fs'
import { restoreArchive } from './restore-archive.ts'

// Restores as a process of its own, which can be killed at each of its words.
const [databaseUrl = '', file = '', replace = ''] = process.argv.slice(2)
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
  // Whoever reads this gets the time to end it here.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
}
await restoreArchive({ databaseUrl, file, replace, say })
