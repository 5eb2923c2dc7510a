// Preloaded into a process (`--import skew-clock.ts?ms=60000`): its wall clock is off by so much. Monotonic clocks are not.

const skewMs = Number(new URL(import.meta.url).searchParams.get('ms'))
if (!Number.isInteger(skewMs) || skewMs === 0)
  throw new Error('Say by how many milliseconds the clock is to be off: skew-clock.ts?ms=60000')

const rightNow = Date.now
Date.now = () => rightNow() + skewMs
globalThis.Date = new Proxy(Date, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [Date.now()] : given, newTarget),
  apply: () => new Date().toString(),
})
