import { describeSetting, type SettingName } from './catalogue.ts'

/** What may be shown of a setting: of an address who and where, of any other secret its length. */
export function redact(name: SettingName, text: string): string {
  if (describeSetting(name).secret !== true) return text
  const url = text.includes('://') ? URL.parse(text) : null
  if (url === null) return `(${text.length} characters)`
  const user = url.username === '' ? '' : `${url.username}${url.password === '' ? '' : ':…'}@`
  // A query may hold a password too.
  return `${url.protocol}//${user}${url.host}${url.pathname}${url.search === '' ? '' : '?…'}`
}
