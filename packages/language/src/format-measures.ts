import type { Preferences } from '@zero-sum/contracts'
import { separatorsFor, writeNumber } from './write-number.ts'

/** Kilojoules in a kilocalorie: the thermochemical calorie, exactly 4.184 J (ISO 80000-5). */
export const kilojoulesPerKilocalorie = 4.184
/** Grams in an ounce and in a pound: exactly (international yard and pound agreement, 1959). */
export const gramsPerOunce = 28.349_523_125
export const gramsPerPound = 453.592_37
/** Millilitres in a US fluid ounce: exactly, as 1/128 of a gallon of 231 cubic inches. */
export const millilitresPerFluidOunce = 29.573_529_562_5
/** Centimetres in an inch: exactly (same agreement). */
export const centimetresPerInch = 2.54

/** Between a figure and its unit, so that they stay on one line. */
const gap = '\u00a0'

type Settings = Pick<Preferences, 'energyUnit' | 'measureSystem'>

/** A figure apart from its unit, for a page that sets them differently. */
export type Measure = { value: string; unit: string }

/** Figures with their units in the person's own. What comes in is metric and in kilocalories, as everything is stored. */
export function formatMeasures(tag: string, { energyUnit, measureSystem }: Settings) {
  const separators = separatorsFor(tag)
  const number = (value: number, most: 0 | 1 | 2 | 3 = 0) =>
    writeNumber(value, { most }, separators)
  const signed = (value: number, decimals: 0 | 1 | 2 = 0) => {
    const text = number(value, decimals)
    return text.startsWith('−') || /^[0.,]+$/.test(text) ? text : `+${text}`
  }
  const isUs = measureSystem === 'us'
  const inEnergyUnit = (kcal: number) =>
    energyUnit === 'kj' ? kcal * kilojoulesPerKilocalorie : kcal
  const energySymbol = energyUnit === 'kj' ? 'kJ' : 'kcal'
  const join = ({ value, unit }: Measure) => `${value}${gap}${unit}`
  const energyMeasure = (kcal: number): Measure => ({
    value: number(inEnergyUnit(kcal)),
    unit: energySymbol,
  })
  const inWeightUnit = (kg: number) => (isUs ? (kg * 1000) / gramsPerPound : kg)
  const weightSymbol = isUs ? 'lb' : 'kg'
  const bodyWeightMeasure = (kg: number): Measure => ({
    value: number(inWeightUnit(kg), 1),
    unit: weightSymbol,
  })
  return {
    number,
    /** With its sign, whatever it is: "+12", "−3", "0". */
    signed,
    /** A fraction as a whole percentage. */
    percent: (fraction: number) =>
      // 0.145 × 100 is a little less than 14.5 in binary.
      `${number(Number((fraction * 100).toFixed(9)))}${tag === 'de-DE' ? gap : ''}%`,
    energySymbol,
    energyMeasure,
    /** From kcal. */
    energy: (kcal: number) => join(energyMeasure(kcal)),
    /** From kcal, with its sign. */
    energyChange: (kcal: number) => `${signed(inEnergyUnit(kcal))}${gap}${energySymbol}`,
    /** Grams of a nutrient: grams everywhere, on American labels too. */
    nutrient: (grams: number) => `${number(grams)}${gap}g`,
    nutrientChange: (grams: number) => `${signed(grams)}${gap}g`,
    /** Grams of a food on the scales or in the shop. */
    foodWeight: (grams: number) => (isUs ? pounds(grams, number) : kilograms(grams, number)),
    /** Millilitres in a bottle or a carton. */
    packVolume: (ml: number) =>
      isUs
        ? `${number(ml / millilitresPerFluidOunce)}${gap}fl${gap}oz`
        : ml >= 1000
          ? `${number(ml / 1000, 2)}${gap}l`
          : `${number(ml)}${gap}ml`,
    bodyWeightMeasure,
    /** From kg. */
    bodyWeight: (kg: number) => join(bodyWeightMeasure(kg)),
    /** From kg, its tenths even where there are none: for weights below each other. */
    bodyWeightInColumn: (kg: number) =>
      `${writeNumber(inWeightUnit(kg), { least: 1, most: 1 }, separators)}${gap}${weightSymbol}`,
    /** From kg, with its sign. */
    bodyWeightChange: (kg: number) => `${signed(inWeightUnit(kg), 1)}${gap}${weightSymbol}`,
    /** From cm. */
    bodyHeight: (cm: number) => (isUs ? feetAndInches(cm) : `${number(cm)}${gap}cm`),
    /** "25 min", "1 h 10 min" */
    minutes,
    /** "8 s", "1 min 05 s"; never negative, whatever the clocks say. */
    elapsed,
  }
}

function kilograms(grams: number, number: (value: number, decimals?: 0 | 1 | 2) => string): string {
  if (grams >= 1000) return `${number(grams / 1000, 2)}${gap}kg`
  return `${number(grams, grams < 10 ? 1 : 0)}${gap}g`
}

function pounds(grams: number, number: (value: number, decimals?: 0 | 1 | 2) => string): string {
  const ounces = grams / gramsPerOunce
  // Half a gram of salt would be 0 oz.
  if (ounces < 1) return kilograms(grams, number)
  if (Math.round(ounces) < 16) return `${number(ounces, ounces < 10 ? 1 : 0)}${gap}oz`
  const whole = Math.round(ounces)
  const rest = whole % 16
  return `${number(Math.floor(whole / 16))}${gap}lb${rest === 0 ? '' : ` ${rest}${gap}oz`}`
}

function feetAndInches(cm: number): string {
  const inches = Math.round(cm / centimetresPerInch)
  return `${Math.floor(inches / 12)}${gap}ft ${inches % 12}${gap}in`
}

function minutes(whole: number): string {
  if (whole < 60) return `${whole}${gap}min`
  const rest = whole % 60
  const hours = `${Math.floor(whole / 60)}${gap}h`
  return rest === 0 ? hours : `${hours} ${rest}${gap}min`
}

function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  if (seconds < 60) return `${seconds}${gap}s`
  return `${Math.floor(seconds / 60)}${gap}min ${String(seconds % 60).padStart(2, '0')}${gap}s`
}
