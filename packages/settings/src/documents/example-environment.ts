import { describeSetting, type SettingName, settingNames } from '../catalogue.ts'

/** What belongs into .env.example: each setting with its meaning, left out until somebody gives it a value. */
export function exampleEnvironment(): string {
  return settingNames.map(entryOf).join('\n')
}

function entryOf(name: SettingName): string {
  const { meaning, default: text, otherwise, example, secret } = describeSetting(name)
  const unset = otherwise ?? (text === undefined ? undefined : text)
  const lines = [
    `# ${firstUpper(meaning.replaceAll('`', ''))}.`,
    ...(unset === undefined ? [] : [`# Without it: ${unset.replaceAll('`', '')}.`]),
    ...(example === undefined ? [] : [`# Like ${example}`]),
    `#${name}=${secret === true ? '' : (text ?? '')}`,
  ]
  return `${lines.join('\n')}\n`
}

function firstUpper(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}
