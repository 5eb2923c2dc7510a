/** `npm run chaos`: gives the exit code (0 all held, 1 an invariant broke, 2 wrong usage or a fault of the harness). */
export declare function runChaosCommand(words: readonly string[]): Promise<0 | 1 | 2>
