import { z } from 'zod'
import { mealSlots } from './meal-slots.ts'

/** The languages that every word of the product is there in. */
export const locales = ['en', 'de'] as const
export type Locale = (typeof locales)[number]

export const energyUnits = ['kcal', 'kj'] as const
export type EnergyUnit = (typeof energyUnits)[number]

/** Grams, kilograms, centimetres; or ounces, pounds, feet and cups. */
export const measureSystems = ['metric', 'us'] as const
export type MeasureSystem = (typeof measureSystems)[number]

export const weekStarts = ['monday', 'sunday', 'saturday'] as const
export type WeekStart = (typeof weekStarts)[number]

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** A time of the day where the person is, as HH:MM. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time as HH:MM.')

const mealTimesSchema = z.partialRecord(z.enum(mealSlots), timeOfDay)

/** How a person wants things shown. All of it is optional where it is written; what is left out is as before. */
export const preferencesSchema = z.strictObject({
  locale: z.enum(locales),
  energyUnit: z.enum(energyUnits),
  measureSystem: z.enum(measureSystems),
  weekStart: z.enum(weekStarts),
  paper: z.enum(papers),
  timeZone: z
    .string()
    .refine(isTimeZone, 'Give a time zone by its IANA name, like Europe/Berlin.')
    .describe('A name of the IANA time zone database.'),
  mealTimes: mealTimesSchema.describe('When the person usually eats, for the calendar.'),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** `PUT /api/preferences`: only what changes. */
export const preferenceChangeSchema = preferencesSchema.partial()
export type PreferenceChange = z.infer<typeof preferenceChangeSchema>

function isTimeZone(name: string): boolean {
  try {
    return name.length <= 64 && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}
