import { createProblem, type ProblemCode, problemCatalogue } from '@zero-sum/contracts'
import { translateProblem } from '@zero-sum/plan-language'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { BackLink } from '../../../components/back-link.tsx'
import { Link } from '../../../components/link.tsx'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { apiDocsWords } from '../../../features/api-docs/messages/index.ts'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(apiDocsWords)
  return { title: t('problems') }
}

/** Every code of a problem. */
export default async function Page(): Promise<ReactElement> {
  const { t } = await getLanguage(apiDocsWords)
  const { locale } = await getPreferences()
  const codes = Object.keys(problemCatalogue) as ProblemCode[]
  const back = <BackLink href="/docs/api">{t('toApi')}</BackLink>
  return (
    <NarrowPage back={back} lead={t('problemsLead')} title={t('problems')}>
      <ul className="divide-y divide-line border-line border-y">
        {codes.map((code) => (
          <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3" key={code}>
            <span className="font-mono text-small">{problemCatalogue[code].status}</span>
            <Link
              className="font-mono text-leek text-small underline underline-offset-4"
              href={`/docs/problems/${code}`}
            >
              {code}
            </Link>
            <span className="text-muted text-small">
              {translateProblem(createProblem(code, ''), locale).title}
            </span>
          </li>
        ))}
      </ul>
    </NarrowPage>
  )
}
