/** German by its English. */
export type Dictionary = Readonly<Record<string, string>>

/** What one of a thing and several of it are called. */
export type UnitDictionary = Readonly<Record<string, readonly [one: string, several: string]>>
