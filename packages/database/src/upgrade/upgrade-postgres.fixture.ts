import { writeSync } from 'node:fs'
import { upgradePostgres } from './upgrade-postgres.ts'

// An upgrade as a process of its own, which can be killed at each of its words.
const [dataDirectory = ''] = process.argv.slice(2)
await upgradePostgres({
  dataDirectory,
  productVersion: '0.0.0-test',
  say: (line) => {
    writeSync(1, `${line}\n`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  },
})
