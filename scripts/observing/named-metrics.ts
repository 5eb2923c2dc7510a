import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../config.ts'

const folder = join(root, 'deploy', 'observe')
const ours = /\b(?:zero_sum|http_server|nodejs|process)_\w+/g
/** What Prometheus makes of a histogram. */
const parts = /_(?:bucket|count|sum)$/

type Rules = { groups: { rules: { alert: string; expr: string }[] }[] }
type Dashboard = { panels: { title: string; targets?: { expr: string }[] }[] }

/** The alerts that there are. */
export async function readAlerts(): Promise<{ alert: string; expr: string }[]> {
  const text = await readFile(join(folder, 'prometheus', 'rules.yml'), 'utf8')
  return (parse(text) as Rules).groups.flatMap(({ rules }) => rules)
}

/** The expressions of the dashboard, each with the title of its panel. */
export async function readPanels(): Promise<{ title: string; expr: string }[]> {
  const text = await readFile(join(folder, 'grafana', 'dashboards', 'zero-sum.json'), 'utf8')
  return (JSON.parse(text) as Dashboard).panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => ({ title, expr })),
  )
}

/** The metrics that an expression of PromQL names, without what a histogram adds to its name. */
export function metricsIn(expr: string): string[] {
  // Labels come in braces or after `by`, and are no metrics.
  const bare = expr.replace(/\{[^}]*\}/g, '').replace(/\b(?:by|without) \([^)]*\)/g, '')
  return [...new Set((bare.match(ours) ?? []).map((name) => name.replace(parts, '')))]
}

/** The metrics that a scrape declares. */
export function metricsOf(scrape: string): Set<string> {
  return new Set(
    [...scrape.matchAll(/^# TYPE (\S+) \S+$/gm)].map(([, name = '']) => name.replace(parts, '')),
  )
}
