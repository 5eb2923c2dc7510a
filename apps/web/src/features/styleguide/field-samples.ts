/** Choices for the fields of the styleguide. */
export const goals = [
  {
    value: 'cut',
    label: 'Lose weight',
    hint: 'A little less than you use, never below what is safe.',
  },
  { value: 'maintain', label: 'Stay as I am' },
  { value: 'bulk', label: 'Gain weight', hint: 'A little more than you use.' },
] as const

export const weekdays = ['monday', 'wednesday', 'friday', 'sunday'].map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}))

export const units = [
  { value: 'kcal', label: 'Kilocalories' },
  { value: 'kj', label: 'Kilojoules' },
]

export const illnesses = [
  { value: 'gout', label: 'Gout' },
  { value: 'hypertension', label: 'High blood pressure', hint: 'Also if tablets keep it down.' },
] as const

export const dishes = [
  { value: 'kedgeree', label: 'Kedgeree with haddock and egg', note: '40 min' },
  { value: 'porridge', label: 'Porridge with raspberries and hemp', note: '10 min' },
  { value: 'colcannon', label: 'Colcannon with tinned salmon and kale', note: '35 min' },
]

export const mealFault = 'This dish is not for breakfast.'
