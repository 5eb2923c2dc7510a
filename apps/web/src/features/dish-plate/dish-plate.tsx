import { loadCatalogue } from '@zero-sum/food-data'
import type { ReactElement } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { type Dish, dishFinder, dishOfMeal } from './dish.ts'
import type { Glaze } from './shapes.ts'
import { pathsOfDish } from './svg-of-dish.ts'

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
      // One text for the browser's React instead of dozens of elements that never change: half of a week's page is plates.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and colours of our own.
      dangerouslySetInnerHTML={{ __html: pathsOfDish(dish, { isFine, paintOf }) }}
    />
  )
}

function paintOf(glaze: Glaze): string {
  return `var(--${glazes[glaze]})`
}
