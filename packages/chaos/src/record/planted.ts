/** Jobs that are meant to end otherwise than completed, by the seed that they were submitted with. */
export type Planted = { poison: ReadonlySet<number>; refused: ReadonlySet<number> }
