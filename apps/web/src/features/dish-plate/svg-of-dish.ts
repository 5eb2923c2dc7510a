import type { Dish } from './dish.ts'
import { drawDish } from './draw-dish.ts'
import type { Glaze } from './shapes.ts'

/** The same colours as in `tokens.css`, for a picture that stands by itself. */
export const paints: Readonly<Record<Glaze, string>> = {
  china: '#f6f4dc',
  white: '#fffefa',
  shade: '#dcd9bd',
  beet: '#8a2a54',
  beetPale: '#d69ab3',
  maize: '#d79a1a',
  maizePale: '#efd391',
  leaf: '#5b7a2c',
  leafPale: '#b3c585',
  sea: '#2f7180',
  seaPale: '#a3c4c8',
  pepper: '#b8431a',
  pepperPale: '#e59a78',
  ember: '#c96f1b',
  crust: '#8f5a23',
  crustPale: '#cfa271',
}

/**
 * The paths of a dish's plate, as SVG, in the plate's own box.
 *
 * @param paintOf what stands for a colour: a CSS colour
 */
export function pathsOfDish(
  dish: Dish,
  { isFine, paintOf }: { isFine: boolean; paintOf: (glaze: Glaze) => string },
): string {
  return drawDish(dish, { isFine })
    .map((shape) => {
      if ('fill' in shape) return `<path d="${shape.d}" fill="${paintOf(shape.fill)}"/>`
      const round = shape.isRound ? ' stroke-linecap="round" stroke-linejoin="round"' : ''
      return `<path d="${shape.d}" stroke="${paintOf(shape.stroke)}" stroke-width="${shape.width.toFixed(1)}"${round}/>`
    })
    .join('')
}

/** A dish's plate as an SVG file. */
export function svgOfDish(dish: Dish, { isFine }: { isFine: boolean }): string {
  const paths = pathsOfDish(dish, { isFine, paintOf: (glaze) => paints[glaze] })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200" fill="none">${paths}</svg>`
}
