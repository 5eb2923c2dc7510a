import type { UsdaFood } from '../../usda/read-usda.ts'

/** Which of USDA's foods are meant: by group code, by words of the long name, less some. */
export type FoodPattern = {
  /** The first two digits of the group code. */
  groups?: readonly string[]
  name?: RegExp
  unless?: RegExp
}

/** Whether a food is one of those meant; a pattern without groups and name means none. */
export function isMeant({ group, name }: UsdaFood, pattern: FoodPattern): boolean {
  if (pattern.groups === undefined && pattern.name === undefined) return false
  if (pattern.groups !== undefined && !pattern.groups.includes(group.slice(0, 2))) return false
  if (pattern.name !== undefined && !pattern.name.test(name)) return false
  return pattern.unless === undefined || !pattern.unless.test(name)
}
