/** `npm run bench`: gives the exit code (0 done, 1 a bar was missed, 2 wrong usage or a fault of the harness). */
export declare function runBenchCommand(words: readonly string[]): Promise<0 | 1 | 2>
