import { describe, expect, it } from 'vitest'
import { planSchema } from './plan.ts'
import { sharedPlanSchema } from './shared-plan.ts'

/** Every field of a schema by its path, through arrays and objects. */
function fieldPaths(schema: unknown, path = ''): string[] {
  const { def } = schema as { def: { type: string; element?: unknown; innerType?: unknown } }
  if (def.type === 'array') return fieldPaths(def.element, path)
  if (def.type === 'optional') return fieldPaths(def.innerType, path)
  if (def.type !== 'object') return [path]
  const { shape } = schema as { shape: Record<string, unknown> }
  return Object.entries(shape).flatMap(([name, inner]) => fieldPaths(inner, `${path}/${name}`))
}

/** What of a plan is or betrays something of the person. */
const personal = [
  /^\/(metabolic|qa|micronutrients|notices)\//,
  /^\/(schemaVersion|screening|notAssessed|catalogueVersion|seed)$/,
  /^\/days\/(isTrainingDay|usdaEnergyKcal)$/,
  /^\/days\/(targets|totals)\//,
  /^\/days\/meals\/(?:said\/)?why(?:\/|$)/,
]

describe('sharedPlanSchema', () => {
  it('has every field of a plan but those of the person', () => {
    const shared = fieldPaths(planSchema).filter(
      (path) => !personal.some((kind) => kind.test(path)),
    )
    expect(fieldPaths(sharedPlanSchema).sort()).toEqual(shared.sort())
    expect(shared).toContain('/days/meals/ingredients/grams')
  })

  it('has none of them', () => {
    expect(
      fieldPaths(sharedPlanSchema).filter((path) => personal.some((kind) => kind.test(path))),
    ).toEqual([])
  })
})
