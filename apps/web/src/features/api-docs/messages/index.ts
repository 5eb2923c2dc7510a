import { de } from './de.ts'
import { en } from './en.ts'

export const apiDocsWords = { name: 'apiDocs', en, de } as const
export type ApiDocsKey = keyof typeof en
