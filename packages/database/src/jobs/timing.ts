/**
 * The numbers of the delivery protocol, in milliseconds. A worker beats every 2 s, so a lease survives two lost beats; the
 * sweep looks every second, so a killed worker's job is offered again within about 8 s.
 */
export const leaseMs = 6_000
export const sweepMs = 1_000

/** How long a relay may take to hand rows to the queue before another relay may. */
export const dispatchLeaseMs = 10_000

/** How long a call looks again at a row that somebody else has locked: less than a worker waits for any answer. */
export const heldPatienceMs = 1_000
/** The same for a finished plan, which is worth more. */
export const planPatienceMs = 5_000

/** The waits after the first and the second failure of a job; a third ends it. */
export const retryWaitsMs = [5_000, 10_000] as const

/** A wait is stretched by up to this share, so that jobs which failed together don't come back together. */
export const retryJitter = 0.2

/** A worker whose lease was lost and which stays silent for this long has crashed. */
export const crashSilenceMs = 3 * leaseMs

/**
 * A job is poison after so many crashes: three while it had a process to itself, and the first, after which it got one. Its
 * neighbours of that first time are counted too, since nobody can know then which job it was.
 */
export const crashLimit = 4

/**
 * Livelock ends here: so many claims, or fewer of them over a day. Time alone ends nothing, since a product that was
 * switched off over a weekend has tried nothing meanwhile.
 */
export const deliveryLimit = 50
export const deadlineMs = 24 * 3_600_000
export const deliveriesByDeadline = 10

/** An unclaimed or abandoned job is offered again after this long, then after twice as long, up to the cap. */
export const redispatchMs = 10_000
export const redispatchCapMs = 30_000

/**
 * While nothing is claimed, so many unclaimed jobs are offered again in each period. Either no worker is there, and more
 * messages would only lengthen the queue, or the queue has lost its messages, and the first claim of one of these shows it.
 */
export const probes = 10
