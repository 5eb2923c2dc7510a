import type { IntakeInput } from '@zero-sum/contracts'

/** Intakes that `steps` and `instant` work has real plans for, when sent with a seed of one's own: one day each, to be small. */
export declare const sampleIntakes: readonly IntakeInput[]

/** The seed of a job whose work ends its whole process at once. */
export declare function poisonSeed(n: number): number
/** The seed of a job that the work refuses, as an intake that no plan serves. */
export declare function refusedSeed(n: number): number
/** The seed of a job whose first execution in each process fails as transient. */
export declare function failingSeed(n: number): number
