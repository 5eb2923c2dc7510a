import type { MealSlot, Weekday } from '@zero-sum/contracts'
import type { IntakeField } from '../answers/intake-form.ts'
import type { FaultKey } from '../messages/faults/index.ts'

/** What is wrong with an answer: one of our own sentences with what goes into it, or a sentence that the server said. */
export type Fault =
  | { say: FaultKey; count?: number; slot?: MealSlot; weekday?: Weekday }
  | { said: string; weekday?: Weekday }

/** In the order of the fields, which is the order on the page. */
export type FieldFaults = { readonly [field in IntakeField]?: Fault }
