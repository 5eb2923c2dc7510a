import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts'

// A launcher as a process of its own: prints one line of JSON once it has the database or a fault, and ends on SIGINT.
const [dataDirectory = '', label = ''] = process.argv.slice(2)

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

let postgres: EmbeddedPostgres | undefined
try {
  postgres = await startEmbeddedPostgres({ dataDirectory, label, log: () => undefined })
  say({ url: postgres.url, adopted: postgres.adopted })
} catch (error) {
  say({ fault: error instanceof Error ? error.message : String(error) })
}
if (postgres !== undefined) {
  // The connection that holds the lock keeps this process alive until then.
  process.once('SIGINT', () => void postgres[Symbol.asyncDispose]())
}
