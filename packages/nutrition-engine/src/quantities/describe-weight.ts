/** Grams as a scale shows them, kilograms from 1,000 g: "7.5 g", "120 g", "1.25 kg". */
export function describeWeight(grams: number): string {
  if (grams >= 1000) return `${Math.round(grams / 10) / 100} kg`
  return `${grams < 10 ? Math.round(grams * 10) / 10 : Math.round(grams)} g`
}
