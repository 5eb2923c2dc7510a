/** Text has to stand out from its ground by this (WCAG 2.2, 1.4.3), what is drawn and means something by that (1.4.11). */
const text = 4.5
export const drawn = 3

export type ColourPair = { colour: string; grounds: readonly string[]; least: number; use: string }

/** Which colours lie on which grounds, and how far they have to stand out there. */
export const colourPairs: readonly ColourPair[] = [
  {
    colour: 'ink',
    grounds: ['ground', 'surface', 'sunken', 'leek-tint', 'paprika-tint', 'danger-tint'],
    ...{ least: text, use: 'What is read' },
  },
  {
    colour: 'muted',
    grounds: ['ground', 'surface', 'sunken', 'leek-tint', 'paprika-tint', 'danger-tint'],
    ...{ least: text, use: 'What is read second' },
  },
  {
    colour: 'leek',
    grounds: ['ground', 'surface', 'sunken', 'leek-tint'],
    ...{ least: text, use: 'Links and quiet buttons' },
  },
  {
    colour: 'on-leek',
    grounds: ['leek', 'leek-strong'],
    ...{ least: text, use: 'Words on primary buttons' },
  },
  { colour: 'on-butter', grounds: ['butter'], least: text, use: 'Words on what is chosen' },
  {
    colour: 'paprika',
    grounds: ['ground', 'surface', 'paprika-tint'],
    ...{ least: text, use: 'What happens now; the ring of the focus' },
  },
  {
    colour: 'danger',
    grounds: ['ground', 'surface', 'danger-tint'],
    ...{ least: text, use: 'Faults' },
  },
  {
    colour: 'on-cover',
    grounds: ['cover'],
    ...{ least: text, use: 'Words on covers' },
  },
  { colour: 'on-cover-muted', grounds: ['cover'], least: text, use: 'Second words on covers' },
  {
    colour: 'on-cover-action',
    grounds: ['cover-action', 'china'],
    ...{ least: text, use: 'Words on the buttons of covers' },
  },
  { colour: 'cover', grounds: ['on-cover'], least: text, use: 'The same under the pointer' },
  {
    colour: 'edge',
    grounds: ['ground', 'surface', 'sunken'],
    ...{ least: drawn, use: 'Edges of controls' },
  },
  {
    colour: 'butter-edge',
    grounds: ['ground', 'surface'],
    ...{ least: drawn, use: 'Edges of notices and of what is chosen' },
  },
]
