/** EX_CONFIG of sysexits.h: starting again changes nothing, somebody has to set something right. */
export const configurationFaultExitCode = 78

/** What a process says before it ends with that code. */
export function explainFaults(
  who: string,
  { faults, hints }: { faults: readonly string[]; hints: readonly string[] },
): string {
  return [`${who} because of these settings:`, ...[...faults, ...hints].map((line) => `- ${line}`)]
    .map((line) => `${line}\n`)
    .join('')
}
