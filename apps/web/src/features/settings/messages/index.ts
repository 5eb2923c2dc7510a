import { de } from './de.ts'
import { en } from './en.ts'

export const settingsWords = { name: 'settings', en, de } as const
export type SettingsKey = keyof typeof en
