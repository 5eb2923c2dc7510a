import { describeSetting, type SettingName, settingNames } from '../catalogue.ts'
import type { Process } from '../setting.ts'

/** What compose itself decides for its services, or has another default for. */
const decided: Readonly<Partial<Record<SettingName, string>>> = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: compose fills it in
  DATABASE_URL: 'postgres://zero_sum:${POSTGRES_PASSWORD}@postgres:5432/zero_sum',
  WEB_APP_URL: 'http://web:3000',
  WORKER_HEALTH_PORT: '9464',
}

/** There is no embedded installation in an image. */
const absent: readonly SettingName[] = ['DATA_DIR']

/** The environment of a service of compose.yaml, as lines of YAML: every setting that its process reads, and no other. */
export function composeEnvironment(process: Process): string[] {
  return settingNames
    .filter((name) => describeSetting(name).usedBy.includes(process) && !absent.includes(name))
    .map((name) => `${name}: "${decided[name] ?? passOn(name, process)}"`)
}

/** An empty value counts as none. */
function passOn(name: SettingName, process: Process): string {
  const isRequired = describeSetting(name).requiredBy?.includes(process) === true
  return isRequired
    ? `\${${name}:?Make one with openssl rand -hex 32 and put it in .env.}`
    : `\${${name}:-}`
}

/** The text of compose.yaml with the environments between its marks made anew. */
export function withComposeEnvironments(text: string): string {
  return text.replace(
    /^( *)# made by npm run config -- --write: (web|worker|migrate)\n[\s\S]*?^\1# end$/gm,
    (_, indent: string, process: Process) =>
      [`# made by npm run config -- --write: ${process}`, ...composeEnvironment(process), '# end']
        .map((line) => `${indent}${line}`)
        .join('\n'),
  )
}
