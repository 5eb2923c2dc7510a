import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IntakeInput } from '@zero-sum/contracts'
import { type Person, personOf } from './draw-person.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'examples')

/** The people of `examples/`, in the order of their files. */
export function readExamples(): Person[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      // What a file holds is parsed as an intake by `personOf`.
      const written = JSON.parse(readFileSync(join(folder, name), 'utf8')) as IntakeInput
      return personOf(name, written, written.seed ?? 1)
    })
}
