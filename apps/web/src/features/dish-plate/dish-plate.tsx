import { loadCatalogue } from '@zero-sum/food-data'
import type { ReactElement, SVGProps } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { type Dish, dishFinder, dishOfMeal } from './dish.ts'
import { drawDish } from './draw-dish.ts'
import type { Glaze, Shape } from './shapes.ts'

const glazes: Readonly<Record<Glaze, string>> = {
  china: 'china',
  white: 'rice',
  shade: 'china-shade',
  beet: 'beet',
  beetPale: 'beet-pale',
  maize: 'maize',
  maizePale: 'maize-pale',
  leaf: 'leaf',
  leafPale: 'leaf-pale',
  sea: 'sea',
  seaPale: 'sea-pale',
  pepper: 'pepper',
  pepperPale: 'pepper-pale',
  ember: 'ember',
  crust: 'crust',
  crustPale: 'crust-pale',
}

let finder: ReturnType<typeof dishFinder> | undefined

/** The plate of a dish, painted on the server from what is in it. Decoration: its name stands beside it. */
export function DishPlate({
  meal,
  className,
  isFine = false,
}: {
  meal: Parameters<typeof dishOfMeal>[0]
  className?: string
  /** For pictures wider than about 120 px. */
  isFine?: boolean
}): ReactElement {
  finder ??= dishFinder(loadCatalogue())
  return <PaintedDish className={className} dish={dishOfMeal(meal, finder)} isFine={isFine} />
}

function PaintedDish({
  dish,
  isFine,
  className,
}: {
  dish: Dish
  isFine: boolean
  className?: string | undefined
}): ReactElement {
  return (
    <svg
      aria-hidden="true"
      className={classNames('block print:print-color-exact', className)}
      fill="none"
      viewBox="-100 -100 200 200"
    >
      {drawDish(dish, { isFine }).map((shape) => (
        <path key={keyOf(shape)} {...attributesOf(shape)} />
      ))}
    </svg>
  )
}

/** A line may be filled and drawn, or drawn twice. */
function keyOf(shape: Shape): string {
  return 'fill' in shape ? shape.d : `${shape.stroke} ${shape.width} ${shape.d}`
}

function attributesOf(shape: Shape): SVGProps<SVGPathElement> {
  if ('fill' in shape) return { d: shape.d, fill: `var(--${glazes[shape.fill]})` }
  const { d, stroke, width, isRound } = shape
  return {
    d,
    stroke: `var(--${glazes[stroke]})`,
    strokeWidth: Math.round(width * 10) / 10,
    ...(isRound === true ? { strokeLinecap: 'round', strokeLinejoin: 'round' } : {}),
  }
}
