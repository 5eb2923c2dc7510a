/** A plan whose days have no dates can't stand in a calendar. */
export class PlanHasNoDates extends Error {
  override readonly name = 'PlanHasNoDates'

  constructor() {
    super('The plan has no start date, so its meals have no days in a calendar.')
  }
}
