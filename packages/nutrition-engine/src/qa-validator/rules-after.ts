import type { CompilerRules } from '../nutrition-compiler/compiler-rules.ts'
import { IntakeRefused } from '../refusal.ts'
import { partOf, say, sentences } from '../say.ts'
import type { Validation } from './validate-plan.ts'

/** Plans compiled for one run, the first included, before the wishes count as impossible. */
const mostRounds = 4

/**
 * What the compiler has to respect after a plan failed its checks. Throws `IntakeRefused` when the rounds are spent: a
 * plan that fails is never delivered.
 */
export function rulesAfter(
  { checks }: Validation,
  rules: CompilerRules,
  round: number,
): CompilerRules {
  const failed = checks.filter(({ passed }) => !passed)
  if (round + 1 >= mostRounds)
    throw new IntakeRefused(
      'impossible_wishes',
      say(
        'Every plan that we made for these wishes failed a check of ours, so none is handed out. {faults}',
        { faults: partOf(sentences(failed)) },
      ),
      { reason: 'checks_failed' },
    )
  return {
    excludedRecipes: new Set([
      ...rules.excludedRecipes,
      ...failed.flatMap(({ remedy }) => remedy?.excludedRecipes ?? []),
    ]),
    usdaSlackPercent: failed.some(({ remedy }) => remedy?.holdUsdaEnergy === true)
      ? 0
      : rules.usdaSlackPercent,
  }
}
