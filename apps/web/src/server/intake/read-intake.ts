import { type Intake, parseIntake } from '@zero-sum/contracts'
import { ProblemAnswer } from '../http/problem-response.ts'

/** An intake as it was written, parsed; a faulty one is answered with every fault at once. */
export function readIntake(written: unknown): Intake {
  const parsed = parseIntake(written)
  if ('intake' in parsed) return parsed.intake
  throw new ProblemAnswer('invalid_intake', 'Some answers need another look.', {
    errors: parsed.faults,
  })
}
