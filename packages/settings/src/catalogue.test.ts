import { describe, expect, it } from 'vitest'
import { describeSetting, settingNames } from './catalogue.ts'

describe('the catalogue', () => {
  it.each(settingNames)(
    '%s has a default that is sound and an example that is none for a secret',
    (name) => {
      const { default: text, value, meaning, with: others } = describeSetting(name)
      if (text !== undefined) expect(value.safeParse(text).success).toBe(true)
      expect(meaning).not.toMatch(/\.$|\|/)
      for (const other of others ?? []) expect(settingNames).toContain(other)
    },
  )

  it('has no default for anything that holds a password', () => {
    const secrets = settingNames.map(describeSetting).filter(({ secret }) => secret === true)
    expect(secrets.length).toBeGreaterThan(4)
    for (const { default: text } of secrets) expect(text).toBeUndefined()
  })
})
