/** How a device shows shopping lists. It is kept in a cookie, so that the server already sends the list so. */
export type ShoppingView = {
  /** Aisles in the order of the person's shop; those that are missing follow in the usual order. */
  order: readonly string[]
  closed: readonly string[]
  onlyLeft: boolean
  /** The plan for which the cupboard was looked through. */
  checkedFor: string
}

export const viewCookie = 'shopping-view'

/** Reads what `writeView` wrote; whatever else there is counts as nothing chosen. */
export function parseView(text: string | undefined): ShoppingView {
  const fields = new URLSearchParams(text ?? '')
  const list = (name: string) => (fields.get(name) ?? '').split('.').filter((one) => one !== '')
  return {
    order: list('order'),
    closed: list('closed'),
    onlyLeft: fields.get('left') === '1',
    checkedFor: fields.get('checked') ?? '',
  }
}

/** A view as the value of a cookie. */
export function writeView({ order, closed, onlyLeft, checkedFor }: ShoppingView): string {
  const fields = new URLSearchParams()
  if (order.length > 0) fields.set('order', order.join('.'))
  if (closed.length > 0) fields.set('closed', closed.join('.'))
  if (onlyLeft) fields.set('left', '1')
  if (checkedFor !== '') fields.set('checked', checkedFor)
  return fields.toString()
}

/** Aisles as a view has them in order; those that it does not know stay where they usually follow. */
export function arrange<aisle extends { key: string }>(
  usual: readonly aisle[],
  order: readonly string[],
): aisle[] {
  const place = (at: number): number => {
    const chosen = order.indexOf(usual[at]?.key ?? '')
    // An aisle that nobody has placed follows the one that it usually follows.
    return chosen !== -1 ? chosen : at === 0 ? -1 : place(at - 1) + 0.001
  }
  return usual
    .map((aisle, at) => ({ aisle, at: place(at) }))
    .sort((a, b) => a.at - b.at)
    .map(({ aisle }) => aisle)
}

/** Moves an aisle one place up or down. */
export function moveAisle(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const at = keys.indexOf(key)
  const other = keys[at + by]
  if (at === -1 || other === undefined) return [...keys]
  return keys.map((one) => (one === key ? other : one === other ? key : one))
}
