import { findBreakingChanges } from './api-versions/find-breaking-changes.ts'
import { currentDocument, readReleased, writeReleased } from './api-versions/released-document.ts'

const breaking = findBreakingChanges(await readReleased().catch(() => ({})), currentDocument())
const isAccepted = process.argv.includes('--accept-breaking')
for (const change of breaking) process.stdout.write(`breaks programs: ${change}\n`)
if (breaking.length > 0 && !isAccepted) {
  process.stderr.write(
    'Nothing was written. Read docs/api-versions.md; with --accept-breaking it is released all the same.\n',
  )
  process.exitCode = 1
} else process.stdout.write(`Wrote ${await writeReleased()}\n`)
