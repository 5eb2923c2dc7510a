import type { DayFigures, PlanDay, PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import { describeWeight } from '../quantities/describe-weight.ts'
import { capitalised, deviation, slotName, wholeNumber } from '../words.ts'
import { amountsToCook } from './amounts-to-cook.ts'
import { describePot, type PotWords } from './describe-pot.ts'
import { type Html, html } from './html.ts'

const figures: readonly { name: keyof DayFigures; label: string; unit: string }[] = [
  { name: 'energyKcal', label: 'Energy', unit: 'kcal' },
  { name: 'proteinGrams', label: 'Protein', unit: 'g' },
  { name: 'fatGrams', label: 'Fat', unit: 'g' },
  { name: 'availableCarbohydrateGrams', label: 'Carbohydrate', unit: 'g' },
  { name: 'fibreGrams', label: 'Fibre', unit: 'g' },
]

/** One day: its totals against its targets, then every meal with what to weigh and do. */
export function dayHtml(day: PlanDay, days: readonly PlanDay[]): Html {
  const date = day.date === undefined ? '' : `, ${day.date}`
  const training = day.isTrainingDay ? html` <span class="tag">training day</span>` : html``
  return html`<section class="day" id="day-${day.day}">
<h2>${capitalised(day.weekday)}${date}${training}</h2>
<table><thead><tr><th>Figure</th><th>Planned</th><th>Target</th><th>Off by</th></tr></thead>
<tbody>${figures.map((figure) => figureRow(day, figure))}</tbody></table>
<p class="small">USDA’s own count of the energy: ${wholeNumber(day.usdaEnergyKcal)} kcal.</p>
${day.meals.map((meal) => mealHtml(meal, describePot(meal, day, days)))}
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

function mealHtml(meal: PlanMeal, pot: PotWords | undefined): Html {
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams } = meal.nutrients
  const tag = pot === undefined ? html`` : html` <span class="tag">${pot.label}</span>`
  return html`<article>
<h3><span class="slot">${slotName(meal.slot)}</span> ${meal.name}${tag}</h3>
<p class="small">${wholeNumber(energyKcal)} kcal · ${wholeNumber(proteinGrams)} g protein · ${wholeNumber(fatGrams)} g fat · ${wholeNumber(availableCarbohydrateGrams)} g carbohydrate · ${meal.totalMinutes} min, ${meal.activeMinutes} of them at work</p>
<p>${meal.why}</p>
${amountsHtml(meal, pot)}<ol>${meal.method.map((step) => html`<li>${step}</li>`)}</ol>
</article>
`
}

/** What to weigh; for a leftover, what is in the portion. */
function amountsHtml(meal: PlanMeal, pot: PotWords | undefined): Html {
  const portion =
    pot === undefined
      ? html``
      : html`<p><strong>${pot.sentence}</strong> ${pot.portion}</p>
`
  if (pot?.kind === 'leftover') {
    const parts = meal.ingredients.map(({ food, grams }) => `${describeWeight(grams)} ${food}`)
    return html`${portion}<p class="small">In it: ${parts.join('; ')}.</p>
`
  }
  const lines = amountsToCook(meal).map((line, at) =>
    ingredientHtml(line, pot === undefined ? undefined : meal.ingredients[at]),
  )
  return html`${portion}<ul>${lines}</ul>
`
}

function ingredientHtml(
  { food, grams, household, prep, ndb }: PlanIngredient,
  ofOnePortion: PlanIngredient | undefined,
): Html {
  const weight = describeWeight(grams)
  const amount = household === weight ? weight : `${weight} (${household})`
  const preparation = prep === undefined ? '' : `, ${prep}`
  const each = ofOnePortion === undefined ? '' : `${describeWeight(ofOnePortion.grams)} a portion, `
  return html`<li>${amount} ${food}${preparation} <span class="small">${each}USDA ${ndb}</span></li>
`
}
