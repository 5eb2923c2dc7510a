import type { GroceryItem, Metabolic, Micronutrient, Plan } from '@zero-sum/contracts'
import { describeWeight } from '../quantities/describe-weight.ts'
import { capitalised, wholeNumber } from '../words.ts'
import { type Html, html } from './html.ts'

/** The energy sums, with every change to what was wished. */
export function metabolicHtml({
  restingKcal,
  expenditureKcal,
  goalKcal,
  adjustments,
}: Metabolic): Html {
  return html`<section>
<h2>Your numbers</h2>
<p>At rest you use about ${wholeNumber(restingKcal)} kcal a day, with your activity ${wholeNumber(expenditureKcal)} kcal. This plan aims at ${wholeNumber(goalKcal)} kcal on average. The first two are estimates: many people are within 10 % of them, not all.</p>
<ul>${adjustments.map(({ detail }) => html`<li>${detail}</li>`)}</ul>
</section>
`
}

/** What the person should know, if there is anything. */
export function noticesHtml({ notices, screening }: Plan): Html {
  const unscreened =
    screening === 'unscreened'
      ? html`<li>Nobody asked you about pregnancy, illness or medicines. If any applies, show this plan to a clinician first.</li>`
      : html``
  return html`<section>
<h2>Good to know</h2>
<ul>${unscreened}${notices.map(({ detail }) => html`<li>${detail}</li>`)}</ul>
</section>
`
}

/** The shopping list under its aisles. */
export function groceryHtml(list: readonly GroceryItem[]): Html {
  const aisles = [...new Set(list.map(({ aisle }) => aisle))]
  return html`<section>
<h2>Shopping list</h2>
${aisles.map(
  (aisle) => html`<h3>${capitalised(aisle)}</h3>
<ul class="list">${list.filter((item) => item.aisle === aisle).map(groceryItemHtml)}</ul>
`,
)}</section>
`
}

function groceryItemHtml({ food, household, grams }: GroceryItem): Html {
  return html`<li>${food}: ${household} <span class="small">${describeWeight(grams)} go into the dishes</span></li>
`
}

/** Vitamins and minerals of the average day; every amount is a least one. */
export function micronutrientsHtml({ micronutrients, notAssessed }: Plan): Html {
  return html`<section>
<h2>Vitamins and minerals, a day on average</h2>
<table><thead><tr><th>Nutrient</th><th>At least</th><th>Reference</th><th>Share</th></tr></thead>
<tbody>${micronutrients.map(micronutrientRow)}</tbody></table>
<ul>${micronutrients
    .filter(({ advice }) => advice !== undefined)
    .map(({ nutrient, advice }) => html`<li>${nutrient}: ${advice ?? ''}</li>`)}</ul>
<p class="small">Counted in the raw foods; cooking takes some vitamin C, folate and thiamin away. Not assessed: ${notAssessed.join(', ')}.</p>
</section>
`
}

function micronutrientRow(row: Micronutrient): Html {
  const { nutrient, amountPerDay, unit, reference, referenceKind, percentOfReference } = row
  const kind = referenceKind === 'limit' ? 'at most' : referenceKind
  return html`<tr><th>${nutrient}</th><td>${amountPerDay} ${unit}</td><td>${reference} ${unit} (${kind})</td><td>${percentOfReference} %</td></tr>
`
}

/** What was checked before the plan was handed out. */
export function checksHtml({ qa, catalogueVersion, seed }: Plan): Html {
  return html`<section>
<h2>What was checked</h2>
<ul>${qa.checks.map(({ detail }) => html`<li>${detail}</li>`)}</ul>
<p class="small">Food figures: USDA National Nutrient Database for Standard Reference, release 28. Catalogue ${catalogueVersion}, seed ${seed}.</p>
</section>
`
}
