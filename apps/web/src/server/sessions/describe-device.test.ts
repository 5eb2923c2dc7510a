import { describe, expect, it } from 'vitest'
import { describeDevice } from './describe-device.ts'

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const appleWebKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'

const known = {
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/140.0.0.0 Safari/537.36`]:
    'Chrome Windows',
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`]:
    'Edge Windows',
  [`Mozilla/5.0 (X11; Linux x86_64) ${webKit} Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0`]:
    'Opera Linux',
  [`Mozilla/5.0 (Linux; Android 14; SM-S911B) ${webKit} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`]:
    'Samsung Internet Android',
  'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0': 'Firefox Linux',
  'Mozilla/5.0 (Android 14; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0': 'Firefox Android',
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${appleWebKit} Version/18.0 Safari/605.1.15`]:
    'Safari macOS',
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${appleWebKit} Version/18.0 Mobile/15E148 Safari/604.1`]:
    'Safari iPhone',
  [`Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) ${appleWebKit} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`]:
    'Chrome iPad',
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${appleWebKit} FxiOS/144.0 Mobile/15E148 Safari/605.1.15`]:
    'Firefox iPhone',
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webKit} Chrome/140.0.0.0 Safari/537.36`]:
    'Chrome ChromeOS',
  'curl/8.9.1': 'curl ',
}

describe('describeDevice', () => {
  it.each(Object.entries(known))('knows %s', (userAgent, words) => {
    const { browser, system } = describeDevice(userAgent)
    expect(`${browser} ${system ?? ''}`).toBe(words)
  })

  it('makes nothing up', () => {
    for (const userAgent of ['', null, undefined, 'Lynx', 'x'.repeat(5_000)])
      expect(describeDevice(userAgent)).toEqual({ browser: null, system: null })
  })
})
