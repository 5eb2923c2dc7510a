import { gzipSync } from 'node:zlib'
import type { Chance } from './chance.ts'
import { nastyString, pollutedWord } from './nasty.ts'

export type WrittenBody = { bytes: Buffer; headers: Record<string, string> }

const json = { 'content-type': 'application/json' }
const pollution = `"__proto__":{"${pollutedWord}":true},"constructor":{"prototype":{"${pollutedWord}":true}}`

const wrongTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/jsonp',
  'APPLICATION/JSON',
  'application/json, text/html',
  '',
]

/** A value as bytes, seldom in the way that one would write it. */
export function writeBody(value: unknown, chance: Chance): WrittenBody {
  const text = JSON.stringify(value)
  const plain = Buffer.from(text)
  switch (chance.below(16)) {
    case 0:
      return { bytes: Buffer.from(text.replace('{', `{${pollution},`)), headers: json }
    case 1:
      return { bytes: Buffer.from(doubled(text, chance)), headers: json }
    case 2:
      return { bytes: plain.subarray(0, chance.below(plain.length + 1)), headers: json }
    case 3:
      return { bytes: Buffer.concat([plain, Buffer.from([0xff, 0xfe, 0xc0])]), headers: json }
    case 4:
      return {
        bytes: Buffer.from(`\uFEFF${text}`, chance.pick(['utf8', 'utf16le'])),
        headers: json,
      }
    case 5:
      return { bytes: plain, headers: { 'content-type': chance.pick(wrongTypes) } }
    case 6:
      return { bytes: gzipSync(plain), headers: { ...json, 'content-encoding': 'gzip' } }
    case 7:
      return { bytes: Buffer.from(huge(chance)), headers: json }
    case 8:
      return { bytes: Buffer.from(text.replaceAll('"', "'")), headers: json }
    default:
      return { bytes: plain, headers: json }
  }
}

/** The first name of an object said twice. */
function doubled(text: string, chance: Chance): string {
  const [name] = /"[^"]+"(?=:)/.exec(text) ?? ['"a"']
  return text.replace(/^\{/, `{${name}:${JSON.stringify(nastyString(chance))},`)
}

function huge(chance: Chance): string {
  switch (chance.below(5)) {
    case 0:
      return `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    case 1:
      return `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    case 2:
      return JSON.stringify({ name: 'x'.repeat(chance.pick([70_000, 300_000])) })
    case 3:
      return JSON.stringify(
        Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`k${at}`, at])),
      )
    default:
      return `{"a":${'9'.repeat(30_000)}}`
  }
}
