/**
 * The constants of the body-weight model of Hall et al. (Lancet 2011;378:826–837 with its web appendix; Chow & Hall, PLoS
 * Comput Biol 2008;4:e1000045), in kcal, kg and days. The authors give joules; 4.184 kJ are a kcal.
 */
export const bodyConstants = {
  /** Energy in body fat: 39.5 MJ/kg. */
  fatKcalPerKg: 9440.727,
  /** Energy in lean tissue without extracellular water and glycogen: 7.6 MJ/kg. */
  leanKcalPerKg: 1816.444,
  /** Energy in glycogen: 17.6 MJ/kg. */
  glycogenKcalPerKg: 4206.501,
  /**
   * What a kilogram of stored glycogen counts in the energy balance: its energy. It stands apart because earlier
   * releases of an open implementation counted 1 here, and their figures can only be compared with that.
   */
  glycogenFluxKcalPerKg: 4206.501,
  /** Resting energy of fat: 13 kJ/kg a day. */
  restingFatKcalPerKg: 3.107075,
  /** Resting energy of lean tissue: 92 kJ/kg a day. */
  restingLeanKcalPerKg: 21.98853,
  /** Cost of laying down fat: 750 kJ/kg. */
  buildingFatKcalPerKg: 179.2543,
  /** Cost of laying down lean tissue: 960 kJ/kg. */
  buildingLeanKcalPerKg: 229.4455,
  /** Share of a change of intake that its digestion takes. */
  thermicShare: 0.1,
  /** Share of a change of intake by which expenditure adapts in the end. */
  adaptationShare: 0.14,
  /** Time constant of that adaptation in days. */
  adaptationDays: 14,
  /** Forbes' curve: kg of fat at which a change of weight takes lean tissue and fat alike (Nutr Rev 1987;45:225–231). */
  forbesKg: 10.4,
  /** Sodium in extracellular fluid: mg per litre. */
  sodiumMgPerLitre: 3220,
  /** Sodium excreted a day for each litre of extracellular fluid above its beginning: mg. */
  sodiumExcretionMgPerLitre: 3000,
  /** Sodium excreted a day more where no carbohydrate at all is eaten: mg. */
  sodiumOfCarbohydrateMg: 4000,
  /** Glycogen at the beginning in kg, and the kg of water that each kg of it holds. */
  glycogenKg: 0.5,
  waterPerGlycogen: 2.7,
} as const satisfies Readonly<Record<string, number>>

/** The same names with any values, to see what one of them does. */
export type BodyConstants = Readonly<Record<keyof typeof bodyConstants, number>>

/** How lean tissue and fat share a change: Forbes' constant in the model's units. */
export function forbesShare(constants: BodyConstants): number {
  return (constants.forbesKg * constants.leanKcalPerKg) / constants.fatKcalPerKg
}
