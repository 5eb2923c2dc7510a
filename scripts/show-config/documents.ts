import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  chartSettings,
  exampleEnvironment,
  settingsTables,
  withComposeEnvironments,
} from '@zero-sum/settings/documents'
import { root } from '../config.ts'

const settingsIntroduction = `# Settings

All settings are environment variables, and \`npm start\` needs none. This page is made from their one description,
[\`packages/settings/src/catalogue.ts\`](../packages/settings/src/catalogue.ts), by \`npm run config -- --write\`.

- \`npm run config\` prints those in force, without what is secret, and says everything that is wrong with them; \`npm run config -- web\` for one process.
- A process that can't read its settings names every fault at once and ends with exit code 78, which means: starting again changes nothing.
- 🔒 holds a password. It may also come from a file, as Docker and Kubernetes mount secrets: \`AUTH_SECRET_FILE=/run/secrets/auth\`. By itself and by a file
  is a fault. There is no default secret, and examples that anybody can read, such as \`changeme\`, are refused. \`openssl rand -hex 32\` makes one.
- An empty value counts as none. A name that is a slip away from a setting, such as \`DATABSE_URL\`, is pointed out.
- \`npm start\` and the commands read what the web and the worker do, and hand it on. **Bold**: cannot start without it.

`

const exampleIntroduction = `# For docker compose, which reads .env beside compose.yaml. Made by npm run config -- --write; docs/settings.md explains it.
#
#   cp .env.example .env
#   for name in POSTGRES_PASSWORD INTERNAL_API_SECRET AUTH_SECRET; do echo "$name=$(openssl rand -hex 32)" >> .env; done

`

/** The documents that are made from the description of the settings, with where they belong. */
export function documents(): { path: string; text: string }[] {
  const compose = join(root, 'compose.yaml')
  return [
    {
      path: join(root, 'docs', 'settings.md'),
      text: `${settingsIntroduction}${settingsTables()}`,
    },
    { path: join(root, 'deploy/helm/zero-sum/files/settings.json'), text: chartSettings() },
    { path: compose, text: withComposeEnvironments(readFileSync(compose, 'utf8')) },
    { path: join(root, '.env.example'), text: `${exampleIntroduction}${exampleEnvironment()}` },
  ]
}
