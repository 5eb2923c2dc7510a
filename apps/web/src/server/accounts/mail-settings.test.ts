import { describe, expect, it } from 'vitest'
import { readMailSettings } from './mail-settings.ts'

const sound = {
  SMTP_URL: 'smtps://user:p%40ss@mail.example.org:465',
  MAIL_FROM: 'Zero Sum <food@example.org>',
  PUBLIC_URL: 'https://food.example.org',
}

describe('readMailSettings', () => {
  it('needs nothing', () => {
    expect(readMailSettings({})).toEqual({ settings: undefined })
    expect(readMailSettings({ MAIL_FROM: 'food@example.org' })).toEqual({ settings: undefined })
  })

  it('takes a server with a sender', () => {
    expect(readMailSettings(sound)).toEqual({
      settings: { smtpUrl: sound.SMTP_URL, from: sound.MAIL_FROM },
    })
    const bare = { ...sound, SMTP_URL: 'smtp://localhost', MAIL_FROM: 'food@example.org' }
    expect('settings' in readMailSettings(bare)).toBe(true)
  })

  it('says everything that is wrong at once, and no value', () => {
    const read = readMailSettings({ SMTP_URL: 'https://secret@mail', MAIL_FROM: 'me\nBcc: you' })
    expect('faults' in read ? read.faults : []).toHaveLength(3)
    expect(JSON.stringify(read)).not.toContain('secret')
    for (const from of ['food', 'Zero Sum food@example.org', 'a@b <c@d', ''])
      expect('faults' in readMailSettings({ ...sound, MAIL_FROM: from }), from).toBe(true)
    expect('faults' in readMailSettings({ ...sound, SMTP_URL: 'smtp://' })).toBe(true)
  })
})
