import type { WeightCourse } from '@zero-sum/contracts'
import { type Html, html } from './html.ts'

/** The expected weight as a table with its caption, and how far to trust it; nothing in plans that state none. */
export function weightCourseHtml(course: WeightCourse | undefined): Html {
  if (course === undefined) return html``
  const { points, note } = course
  const table = html`<table><caption>Expected weight if the plan’s energy is kept</caption>
<thead><tr><th scope="col">After</th><th scope="col">About</th><th scope="col">Between</th></tr></thead>
<tbody>${points.map(pointRow)}</tbody></table>
`
  return html`<section>
<h2>What your weight may do</h2>
${points.length === 0 ? html`` : table}<p>${note}</p>
</section>
`
}

function pointRow({ week, kg, lowKg, highKg }: WeightCourse['points'][number]): Html {
  const weeks = week === 1 ? 'week' : 'weeks'
  return html`<tr><th scope="row">${week} ${weeks}</th><td>${kg.toFixed(1)} kg</td><td>${lowKg.toFixed(1)} to ${highKg.toFixed(1)} kg</td></tr>
`
}
