import { ArchiveFault } from './archive-fault.ts'
import { writeArchive } from './write-archive.ts'

// Writes an archive as a process of its own, which limits of the shell and signals can meet.
const [databaseUrl = '', file = ''] = process.argv.slice(2)
try {
  await writeArchive({ databaseUrl, file, productVersion: '0.0.0-test', say: () => undefined })
  process.stdout.write('written')
} catch (error) {
  const code = error instanceof ArchiveFault ? error.code : 'unexpected'
  process.stdout.write(`${code}: ${error instanceof Error ? error.message : String(error)}`)
}
