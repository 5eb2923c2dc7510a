import { de } from './de.ts'
import { en } from './en.ts'

export const versionWords = { name: 'versions', en, de } as const
export type VersionKey = keyof typeof en
