import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { palette } from './palette.ts'

const tokens = readFileSync(
  new URL('../../../../apps/web/src/app/tokens.css', import.meta.url),
  'utf8',
)
/** "butterEdge" as "--butter-edge" */
const tokenName = (name: string) => `--${name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}`

describe('palette', () => {
  it('is that of the product by day', () => {
    for (const [name, colour] of Object.entries(palette))
      expect(tokens).toContain(`${tokenName(name)}: light-dark(${colour},`)
  })
})
