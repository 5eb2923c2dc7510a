import type { DayFigures, PlanDay, PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import { describeWeight } from '../quantities/describe-amount.ts'
import { capitalised, deviation, slotName, wholeNumber } from '../words.ts'
import { type Html, html } from './html.ts'

const figures: readonly { name: keyof DayFigures; label: string; unit: string }[] = [
  { name: 'energyKcal', label: 'Energy', unit: 'kcal' },
  { name: 'proteinGrams', label: 'Protein', unit: 'g' },
  { name: 'fatGrams', label: 'Fat', unit: 'g' },
  { name: 'availableCarbohydrateGrams', label: 'Carbohydrate', unit: 'g' },
  { name: 'fibreGrams', label: 'Fibre', unit: 'g' },
]

/** One day: its totals against its targets, then every meal with amounts and method. */
export function dayHtml(day: PlanDay): Html {
  const date = day.date === undefined ? '' : `, ${day.date}`
  const training = day.isTrainingDay ? html` <span class="tag">training day</span>` : html``
  return html`<section class="day" id="day-${day.day}">
<h2>${capitalised(day.weekday)}${date}${training}</h2>
<table><thead><tr><th>Figure</th><th>Planned</th><th>Target</th><th>Off by</th></tr></thead>
<tbody>${figures.map((figure) => figureRow(day, figure))}</tbody></table>
<p class="small">USDA’s own count of the energy: ${wholeNumber(day.usdaEnergyKcal)} kcal.</p>
${day.meals.map(mealHtml)}
</section>
`
}

function figureRow(
  { totals, targets }: PlanDay,
  { name, label, unit }: (typeof figures)[number],
): Html {
  const off = name === 'fibreGrams' ? '' : deviation(totals[name], targets[name])
  return html`<tr><th>${label}</th><td>${wholeNumber(totals[name])} ${unit}</td><td>${wholeNumber(targets[name])} ${unit}</td><td>${off}</td></tr>
`
}

function mealHtml(meal: PlanMeal): Html {
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams } = meal.nutrients
  return html`<article>
<h3><span class="slot">${slotName(meal.slot)}</span> ${meal.name}</h3>
<p class="small">${wholeNumber(energyKcal)} kcal · ${wholeNumber(proteinGrams)} g protein · ${wholeNumber(fatGrams)} g fat · ${wholeNumber(availableCarbohydrateGrams)} g carbohydrate · ${meal.totalMinutes} min, ${meal.activeMinutes} of them at work</p>
<p>${meal.why}</p>
<ul>${meal.ingredients.map(ingredientHtml)}</ul>
<ol>${meal.method.map((step) => html`<li>${step}</li>`)}</ol>
</article>
`
}

function ingredientHtml({ food, grams, household, prep, ndb }: PlanIngredient): Html {
  const weight = describeWeight(grams)
  const amount = household === weight ? weight : `${weight} (${household})`
  const preparation = prep === undefined ? '' : `, ${prep}`
  return html`<li>${amount} ${food}${preparation} <span class="small">USDA ${ndb}</span></li>
`
}
