import type { Qa } from '@zero-sum/contracts'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { numbersWords } from '../messages/index.ts'

/** What was checked after the plan was made, and how each check came out. */
export async function CheckList({ checks }: Pick<Qa, 'checks'>): Promise<ReactElement> {
  const { t } = await getLanguage(numbersWords)
  const failed = checks.filter(({ passed }) => !passed).length
  return (
    <div>
      <p className="font-bold font-narrow text-title">
        {failed === 0
          ? t('allPassed', { count: checks.length })
          : t('someFailed', { count: failed })}
      </p>
      <ul className="mt-3 grid gap-x-12 border-line border-t sm:grid-cols-2">
        {checks.map(({ check, passed, detail }) => (
          <li className="flex items-start gap-3 border-line border-b py-3 text-small" key={check}>
            {passed ? (
              <CircleCheck
                aria-label={t('passed')}
                className="mt-0.5 size-4.5 shrink-0 text-leek"
                role="img"
              />
            ) : (
              <TriangleAlert
                aria-label={t('failed')}
                className="mt-0.5 size-4.5 shrink-0 text-danger"
                role="img"
              />
            )}
            <div className="min-w-0">
              <p className="font-semibold first-letter:uppercase">{check.replace(/_/g, ' ')}</p>
              <p className="text-muted">{detail}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
