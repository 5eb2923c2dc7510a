import { z } from 'zod'

/** In what a shop hands a food over. A piece is the thing itself, as it grew. */
export const saleUnits = [
  'piece',
  'bulb',
  'bunch',
  'head',
  'loaf',
  'pack',
  'bag',
  'carton',
  'pot',
  'tin',
  'jar',
  'bottle',
  'tube',
] as const
export type SaleUnit = (typeof saleUnits)[number]

/** What is printed on a pack: its weight, its volume, or how many are in it. */
export const packLabelSchema = z.object({
  amount: z.number().positive(),
  unit: z.enum(['g', 'ml', 'pieces']),
})
export type PackLabel = z.infer<typeof packLabelSchema>

/** What to put into the trolley: a weight from the counter, or whole packs and pieces. */
export const purchaseSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weight'),
    grams: z.number().positive().describe('Rounded up to what a counter or a shelf offers.'),
  }),
  z.object({
    kind: z.literal('packs'),
    unit: z.enum(saleUnits),
    packs: z
      .array(z.object({ count: z.int().min(1), label: packLabelSchema.optional() }))
      .min(1)
      .max(2)
      .describe('The larger size first; two sizes at most.'),
  }),
])
export type Purchase = z.infer<typeof purchaseSchema>
