import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { Notice } from '../../../components/notice.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { householdWords } from '../messages/index.ts'
import type { Table } from '../read-table.ts'

/** Says that somebody eats along who is not counted here, and why. */
export async function TableProblem({
  table: { problem },
}: {
  table: Extract<Table, { kind: 'unknown' }>
}): Promise<ReactElement> {
  const { t } = await getLanguage(householdWords)
  return (
    <div className="mt-6">
      <Notice>
        <p className="font-semibold">{t('aloneTitle')}</p>
        <p>
          {problem.detail}{' '}
          <Link className="text-leek underline underline-offset-4" href="/household">
            {t('title')}
          </Link>
        </p>
      </Notice>
    </div>
  )
}
