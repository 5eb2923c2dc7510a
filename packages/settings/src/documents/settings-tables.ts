import { describeSetting, type SettingName, settingNames } from '../catalogue.ts'
import type { Process, Setting } from '../setting.ts'

const servers = ['web', 'worker', 'migrate', 'compose'] as const satisfies readonly Process[]

/** Every setting in Markdown, a table for each group, in the order of the catalogue. */
export function settingsTables(): string {
  const groups = [...new Set(settingNames.map((name) => describeSetting(name).group))]
  return groups.map(tableOf).join('\n')
}

function tableOf(group: Setting['group']): string {
  const rows = settingNames
    .filter((name) => describeSetting(name).group === group)
    .map((name) => row(name, describeSetting(name)))
  return [
    `## ${group[0]?.toUpperCase()}${group.slice(1)}`,
    '',
    '| setting | meaning | default | read by |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function row(name: SettingName, setting: Setting): string {
  const file = setting.secret === true ? ' 🔒' : ''
  const cells = [`\`${name}\`${file}`, meaningOf(setting), defaultOf(setting), readersOf(setting)]
  return `| ${cells.join(' | ')} |`
}

function meaningOf({ meaning, example, with: others }: Setting): string {
  const like = example === undefined ? '' : `, like \`${example}\``
  const needs = (others ?? []).map((name) => `\`${name}\``).join(' and ')
  return `${meaning}${like}${needs === '' ? '' : `. Needs ${needs}`}`
}

function defaultOf({ default: text, otherwise }: Setting): string {
  return otherwise ?? (text === undefined ? 'none' : `\`${text}\``)
}

/** `npm start` reads all that the servers do, and hands it on. */
function readersOf({ usedBy, requiredBy }: Setting): string {
  const readers = servers
    .filter((process) => usedBy.includes(process))
    .map((process) => (requiredBy?.includes(process) ? `**${process}**` : process))
  return readers.length === 0 ? '`npm start`' : readers.join(', ')
}
