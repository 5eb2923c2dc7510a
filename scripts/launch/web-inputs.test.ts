import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findWebInputs } from './web-inputs.ts'

const root = join(import.meta.dirname, '..', '..')

describe('what a build of the web is made of', () => {
  it('holds the packages that the web imports, and those under them', async () => {
    const inputs = await findWebInputs(root)
    expect(inputs).toEqual(
      expect.arrayContaining(['apps/web', 'packages/contracts', 'packages/plan-forms']),
    )
    expect(inputs).toEqual([...new Set(inputs)])
  })
})
