export { chartSettings } from './chart-settings.ts'
export { withComposeEnvironments } from './compose-environment.ts'
export { exampleEnvironment } from './example-environment.ts'
export { settingsTables } from './settings-tables.ts'
