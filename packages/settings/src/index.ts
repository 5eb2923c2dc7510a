export { describeSetting, type SettingName, settingNames } from './catalogue.ts'
export { configurationFaultExitCode, explainFaults } from './explain-faults.ts'
export {
  type Environment,
  readSettings,
  type Settings,
  type SettingsRead,
} from './read-settings.ts'
export { redact } from './redact.ts'
export type { Process, Setting } from './setting.ts'
