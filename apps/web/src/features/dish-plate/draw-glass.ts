import type { Composition } from './compose-dish.ts'
import type { Dish } from './dish.ts'
import { discsWithin } from './motifs/scatter.ts'
import { paintRim } from './rims.ts'
import { between, type Random } from './seeded-random.ts'
import { circlePath, type Glaze, linePath, pillPath, type Shape } from './shapes.ts'

/** A glass from the side on its saucer, with a straw and a slice on its lip. */
export function drawGlass(
  liquid: Glaze,
  dish: Dish,
  { things, sprinkles }: Composition,
  random: Random,
  isFine: boolean,
): Shape[] {
  const fruit = things.flatMap(({ look }) =>
    look.motif === 'slices' ||
    look.motif === 'dots' ||
    look.motif === 'ovals' ||
    look.motif === 'cubes'
      ? [look]
      : [],
  )[0]
  const lean = between(random, 10, 20)
  const specks = discsWithin({ x: 0, y: 16, r: 24 }, isFine ? 9 : 5, between(random, 0, 6)).map(
    (disc) => pillPath(disc, between(random, 0, 3), 1.4),
  )
  return [
    { d: circlePath({ x: 0, y: 0, r: 97 }), fill: 'china' },
    ...paintRim(dish.cuisine, 97, isFine),
    {
      d: linePath({ x: 4, y: 20 }, { x: 4 + lean, y: -70 }),
      stroke: 'pepper',
      width: 6,
      isRound: true,
    },
    { d: 'M-36 -48L36 -48L27 56Q26 62 20 62L-20 62Q-26 62 -27 56Z', fill: 'white' },
    { d: 'M-33.6 -30L33.6 -30L26 52Q25 58 19 58L-19 58Q-25 58 -26 52Z', fill: liquid },
    { d: 'M-33.6 -30Q-16 -38 0 -30Q16 -22 33.6 -30L32.6 -18L-32.6 -18Z', fill: 'white' },
    { d: specks.join(''), stroke: sprinkles[0] ?? 'white', width: isFine ? 2.6 : 4, isRound: true },
    ...(fruit === undefined
      ? []
      : ([
          { d: circlePath({ x: -34, y: -48, r: 17 }), fill: fruit.colour },
          { d: circlePath({ x: -34, y: -48, r: 11.5 }), fill: fruit.accent },
        ] as const)),
    {
      d: 'M-36 -48L36 -48L27 56Q26 62 20 62L-20 62Q-26 62 -27 56Z',
      stroke: 'sea',
      width: 3.4,
      isRound: true,
    },
  ]
}
