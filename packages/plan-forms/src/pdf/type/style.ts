import { palette } from '../palette.ts'
import type { FaceName } from './faces.ts'

/** How a text is set; lengths in points. */
export type Style = {
  face: FaceName
  size: number
  /** From one baseline to the next. */
  leading: number
  colour: string
  /** Figures of one width, for columns of them. */
  isTabular?: boolean
  /** Added after every character, as a share of the size. */
  tracking?: number
}

const headline = { face: 'narrow', tracking: -0.012, colour: palette.ink } as const

export const styles = {
  title: { ...headline, size: 36, leading: 38 },
  section: { ...headline, size: 26, leading: 30 },
  part: { ...headline, size: 19, leading: 23 },
  day: { ...headline, size: 30, leading: 34 },
  dish: { ...headline, size: 16, leading: 18.5 },
  figure: { ...headline, size: 15, leading: 17 },
  heading: { face: 'strong', size: 11, leading: 15, colour: palette.ink },
  lead: { face: 'text', size: 11, leading: 16, colour: palette.muted },
  body: { face: 'text', size: 9.2, leading: 12.8, colour: palette.ink },
  strong: { face: 'strong', size: 9.2, leading: 12.8, colour: palette.ink },
  small: { face: 'text', size: 8, leading: 11, colour: palette.muted },
  smallStrong: { face: 'strong', size: 8, leading: 11, colour: palette.ink },
  fine: { face: 'text', size: 7, leading: 9.5, colour: palette.muted },
  label: { face: 'strong', size: 8, leading: 11, colour: palette.leek },
} as const satisfies Record<string, Style>

/** The same style, larger or smaller. */
export function scaled(style: Style, factor: number): Style {
  return { ...style, size: style.size * factor, leading: style.leading * factor }
}

export function inColour(style: Style, colour: string): Style {
  return { ...style, colour }
}

/** For columns of figures. */
export function tabular(style: Style): Style {
  return { ...style, isTabular: true }
}

export type Styles = Readonly<Record<keyof typeof styles, Style>>

/** All styles, larger or smaller. */
export function scaledStyles(factor: number): Styles {
  return Object.fromEntries(
    Object.entries(styles).map(([name, style]) => [name, scaled(style, factor)]),
  ) as Styles
}
