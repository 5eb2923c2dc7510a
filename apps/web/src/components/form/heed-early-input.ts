/** Fields that React has taken over: what happens in them from then on it hears by itself. */
const awake = new WeakSet<HTMLInputElement>()
/** What was typed or ticked before that, where React may put another field in the place of the one that it was done in. */
const early = new Map<string, string>()

/** Keeps what was typed or ticked in a form whose fields are still asleep: their script comes later than the form's own. */
export function keepEarlyInput(form: HTMLFormElement | null): void {
  for (const field of form?.elements ?? [])
    if (field instanceof HTMLInputElement && !awake.has(field) && isChanged(field))
      early.set(keyOf(field), field.value)
}

/** A `ref` for a native field: says to React again what was typed or ticked in it before the scripts of the page had come. */
export function heedEarlyInput(field: HTMLInputElement | null): void {
  if (field === null) return
  // Only once all of the step has been taken over is anybody there to hear it.
  queueMicrotask(() => {
    awake.add(field)
    const key = keyOf(field)
    const typed = isChanged(field) ? field.value : early.get(key)
    early.delete(key)
    if (typed !== undefined) sayAgain(field, typed)
  })
}

function isTicked(field: HTMLInputElement): boolean {
  return field.type === 'radio' || field.type === 'checkbox'
}

/** A box or a choice has its value in its name: several share one. */
function keyOf(field: HTMLInputElement): string {
  return isTicked(field) ? `${field.name} ${field.value}` : field.name
}

function isChanged(field: HTMLInputElement): boolean {
  const { checked, defaultChecked, value, defaultValue } = field
  if (!isTicked(field)) return value !== defaultValue
  // Where another choice was made instead, that one speaks for both.
  return field.type === 'radio' ? checked && !defaultChecked : checked !== defaultChecked
}

/** React remembers what it has last seen in a field, and hears of nothing that is the same. */
function sayAgain(field: HTMLInputElement, typed: string): void {
  if (isTicked(field)) {
    field.checked = field.defaultChecked
    field.click()
    return
  }
  field.value = field.defaultValue
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
