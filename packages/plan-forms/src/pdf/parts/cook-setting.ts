import type { Setting } from '../setting.ts'
import type { Styles } from '../type/style.ts'

/** What recipes are set in: styles of a size that fits a day on its pages. */
export type CookSetting = Setting & { styles: Styles }
