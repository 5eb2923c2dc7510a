const labels: Record<string, string> = {
  restingKcal: 'Energy at rest',
  expenditureKcal: 'Energy you use in a day',
  goalKcal: 'Energy for your goal',
  referenceWeightKg: 'Weight that protein is counted on',
  proteinGrams: 'Protein',
  fatGrams: 'Fat',
  availableCarbohydrateGrams: 'Carbohydrate, without fibre',
  fibreGrams: 'Fibre we expect',
  trainingDayKcal: 'Energy on a training day',
  restDayKcal: 'Energy on a rest day',
}

/** A step of the calculation in words; one that we have no words for keeps its name, with spaces. */
export function stepLabel(step: string): string {
  const known = labels[step]
  if (known !== undefined) return known
  const spaced = step
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
