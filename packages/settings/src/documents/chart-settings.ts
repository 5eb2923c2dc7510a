import { describeSetting, settingNames } from '../catalogue.ts'

/** What the Helm chart has to know of each setting, as JSON: who reads it, and whether it comes from a Secret. */
export function chartSettings(): string {
  const settings = settingNames
    .map((name) => ({ name, ...describeSetting(name) }))
    .filter(({ usedBy }) =>
      usedBy.some((process) => process !== 'launcher' && process !== 'compose'),
    )
    .map(({ name, secret, usedBy, requiredBy }) => ({
      name,
      secret: secret === true,
      usedBy: usedBy.filter((process) => process !== 'launcher' && process !== 'compose'),
      requiredBy: requiredBy ?? [],
    }))
  return `${JSON.stringify(settings, null, 2)}\n`
}
