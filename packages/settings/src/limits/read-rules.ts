import { type Rule, type Rules, rules } from './rules.ts'

const unitsMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const form = /^([\w/-]+)=([1-9]\d{0,11})(?:\/([1-9]\d{0,4})?([smhd]))?$/

const fault =
  'gives names with numbers, and spans where they differ, like generate=5/1h, pdf=100, all=1000; docs/security.md has the names'

/**
 * The rules as an operator wants them: `generate=5/1h, pdf=100`; without a span the rule's own stays. `all=…` is for every rule that is not
 * named. Says what is wrong with a text that is none.
 */
export function readRules(text = ''): { rules: Rules } | { fault: string } {
  const asked = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => form.exec(part))
  const changed = new Map<string, Partial<Rule>>()
  for (const part of asked) {
    const [, name = '', most, count = '1', unit] = part ?? []
    if (part === null || !(name === 'all' || Object.hasOwn(rules, name))) return { fault }
    const windowMs =
      unit === undefined ? undefined : Number(count) * unitsMs[unit as keyof typeof unitsMs]
    changed.set(name, { most: Number(most), ...(windowMs === undefined ? {} : { windowMs }) })
  }
  const entries = Object.entries(rules).map(([name, rule]) => [
    name,
    { ...rule, ...(changed.get(name) ?? changed.get('all')) },
  ])
  return { rules: Object.fromEntries(entries) as Rules }
}
