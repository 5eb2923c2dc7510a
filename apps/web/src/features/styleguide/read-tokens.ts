export const themes = ['light', 'dark'] as const
export type ThemeName = (typeof themes)[number]

/** A colour by its name, in both themes. */
export type ColourToken = { name: string } & Record<ThemeName, string>

const declared = /--([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));/g

/** The colours that a style sheet declares, in its order. */
export function readColours(css: string): ColourToken[] {
  return [...css.matchAll(declared)].map(([, name = '', light, dark, both = '']) => ({
    name,
    light: light ?? both,
    dark: dark ?? both,
  }))
}

const sized = /--(text|radius)-(\w+):\s*([^;]+);/g

/** The sizes of text and the radii that the theme declares, in its order. */
export function readSizes(css: string): { kind: string; name: string; size: string }[] {
  return [...css.matchAll(sized)].map(([, kind = '', name = '', size = '']) => ({
    kind,
    name,
    size,
  }))
}
