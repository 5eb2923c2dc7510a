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

const text = /--text-(\w+):\s*([^;]+);\s*--text-\w+--line-height:\s*([\d.]+);/g
const radius = /--radius-(\w+):\s*([^;]+);/g

export type Sizes = {
  texts: { name: string; size: string; lineHeight: string }[]
  radii: { name: string; size: string }[]
}

/** The sizes of text and the radii that the theme declares, in its order. */
export function readSizes(css: string): Sizes {
  return {
    texts: [...css.matchAll(text)].map(([, name = '', size = '', lineHeight = '']) => ({
      ...{ name, size, lineHeight },
    })),
    radii: [...css.matchAll(radius)].map(([, name = '', size = '']) => ({ name, size })),
  }
}
