import type { Plan } from '@zero-sum/contracts'
import { capitalised } from '../words.ts'
import { html } from './html.ts'
import { dayHtml } from './html-day.ts'
import {
  checksHtml,
  groceryHtml,
  metabolicHtml,
  micronutrientsHtml,
  noticesHtml,
} from './html-lists.ts'
import { weightCourseHtml } from './html-weight-course.ts'

/** The look of the page: no script, nothing fetched, readable on paper. */
const style = html`:root{color-scheme:light dark;--line:#8885;--soft:#888}
body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem}
h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}h3{margin-bottom:.2rem}
table{border-collapse:collapse;width:100%}th,td{padding:.2rem .5rem;text-align:right;border-bottom:1px solid var(--line)}
th:first-child,caption{text-align:left}td{font-variant-numeric:tabular-nums}
.small,.slot,.tag{font-size:.85rem;color:var(--soft)}.tag{border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;font-weight:normal;white-space:nowrap}
nav a{margin-right:1rem}.list{list-style:square}
@media print{nav{display:none}.day{break-before:page}article{break-inside:avoid}}
`

/** The whole plan as one page of HTML that stands alone: no script, no style sheet and no picture from elsewhere. */
export function renderHtml(plan: Plan): string {
  const days = plan.days.length === 1 ? 'day' : `${plan.days.length} days`
  const links = plan.days.map(
    ({ day, weekday }) => html`<a href="#day-${day}">${capitalised(weekday)}</a>`,
  )
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Your meal plan for ${days}</title>
<style>${style}</style>
</head>
<body>
<h1>Your meal plan for ${days}</h1>
<nav>${links}</nav>
${metabolicHtml(plan.metabolic)}${weightCourseHtml(plan.metabolic.weightCourse)}${noticesHtml(plan)}${plan.days.map((day) => dayHtml(day, plan.days))}${groceryHtml(plan.groceryList)}${micronutrientsHtml(plan)}${checksHtml(plan)}</body>
</html>
`
  return page.markup
}
