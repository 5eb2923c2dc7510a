/** Paints by which people are told apart beside their names, the main person first: on the table and in the pot. */
const paints = [
  { fill: 'fill-leaf', ground: 'bg-leaf' },
  { fill: 'fill-maize', ground: 'bg-maize' },
  { fill: 'fill-beet', ground: 'bg-beet' },
  { fill: 'fill-sea', ground: 'bg-sea' },
  { fill: 'fill-pepper', ground: 'bg-pepper' },
] as const

/** The paint of somebody by their place at the table; beyond the fifth they come round again. */
export function eaterColours(place: number): (typeof paints)[number] {
  return paints[place % paints.length] ?? paints[0]
}
