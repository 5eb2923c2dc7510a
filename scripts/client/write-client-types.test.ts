import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clientTypesFile, writeClientTypes } from './write-client-types.ts'

it('has types of the API as it is: run npm run generate:client', { timeout: 120_000 }, async () => {
  const written = await writeClientTypes()
  // The whole difference would fill the screen.
  expect(readFileSync(clientTypesFile, 'utf8') === written).toBe(true)
})
