/** Leek, butter and white, as in `apps/web/src/app/tokens.css`. */
const leek = '#1f5a38'
const butter = '#fbe9a9'
const white = '#ffffff'

export type Drawing = {
  name: string
  svg: string
  /** Edges of the pictures made of it, px. */
  sizes: readonly number[]
  keepsSvg?: true
}

/** A drawing of 32 by 32. */
function drawing(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Zero Sum Nutrition</title>${content}</svg>`
}

/** The plate that is also a nought, with an equals sign on it. */
const plate = `<circle cx="16" cy="16" r="10" fill="none" stroke="${butter}" stroke-width="3"/><path d="M12 14h8M12 18.5h8" stroke="${white}" stroke-width="2" stroke-linecap="round"/>`
const disc = `<circle cx="16" cy="16" r="16" fill="${leek}"/>`
/** To every edge, for devices that cut their own shape; what counts lies within the middle 80 %. */
const full = `<rect width="32" height="32" fill="${leek}"/>`

const rays = Array.from({ length: 8 }, (_, at) => {
  const turn = (at * Math.PI) / 4
  const end = (radius: number) =>
    `${(16 + radius * Math.cos(turn)).toFixed(2)} ${(16 + radius * Math.sin(turn)).toFixed(2)}`
  return `M${end(8)}L${end(10.5)}`
}).join('')
const sun = `<circle cx="16" cy="16" r="4.75" fill="${butter}"/><path d="${rays}" stroke="${butter}" stroke-width="2" stroke-linecap="round"/>`
const basket = `<path d="M8 14.5h16l-2 9.5H10z" fill="${butter}"/><path d="M11.5 14.5L14.5 8M20.5 14.5L17.5 8" stroke="${butter}" stroke-width="2" stroke-linecap="round"/><path d="M13.5 17.5v3.5M18.5 17.5v3.5" stroke="${leek}" stroke-width="1.6" stroke-linecap="round"/>`

export const drawings: readonly Drawing[] = [
  { name: 'icon', svg: drawing(disc + plate), sizes: [192, 512], keepsSvg: true },
  { name: 'maskable', svg: drawing(full + plate), sizes: [512], keepsSvg: true },
  { name: 'today', svg: drawing(disc + sun), sizes: [96] },
  { name: 'shopping', svg: drawing(disc + basket), sizes: [96] },
]
