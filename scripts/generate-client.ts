import { writeFile } from 'node:fs/promises'
import { clientTypesFile, writeClientTypes } from './client/write-client-types.ts'

await writeFile(clientTypesFile, await writeClientTypes())
process.stdout.write(`Wrote ${clientTypesFile}\n`)
