import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { Notice } from '../../../components/notice.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { todayWords } from '../messages/index.ts'
import { haveAnswersChanged } from '../read-draft.ts'

/** Says that a plan is older than the answers that there are now, with the way to one that is not. */
export async function StaleNote({ madeAt }: { madeAt: string }): Promise<ReactElement | null> {
  if (!(await haveAnswersChanged(madeAt))) return null
  const { t } = await getLanguage(todayWords)
  return (
    <div className="mt-5">
      <Notice>
        {t('stale')}{' '}
        <Link className="text-leek underline underline-offset-4" href="/onboarding">
          {t('staleAction')}
        </Link>
      </Notice>
    </div>
  )
}
