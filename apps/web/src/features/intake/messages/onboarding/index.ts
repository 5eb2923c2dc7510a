import { de } from './de.ts'
import { en } from './en.ts'

export const onboardingWords = { name: 'onboarding', en, de } as const
export type OnboardingKey = keyof typeof en
