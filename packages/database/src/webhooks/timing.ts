/** How long a web process may take to send a message and say so, before another one sends it. */
export const deliveryLeaseMs = 30_000

const [seconds, minutes, hours] = [1_000, 60_000, 3_600_000]

/**
 * The waits after each failed attempt; the failure after the last of them is the end. The schedule that the Standard Webhooks
 * specification suggests, 75.6 hours in all.
 */
export const redeliveryWaitsMs = [
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
] as const

/** A wait is stretched by up to this share, so that what failed together does not come back together. */
export const redeliveryJitter = 0.2

/** An endpoint where nothing has arrived for so long is disabled with the next failure. */
export const disableAfterMs = 72 * hours

/** So long both secrets sign after one was replaced, for a receiver to learn the new one. */
export const formerSecretMs = 24 * hours

/** How long a settled delivery can be looked up and sent again. */
export const keepSettledDays = 30

/** More than anybody's programs need. */
export const mostWebhooks = 10

/** So many tests may wait for an endpoint. */
export const mostWaitingTests = 5
