import { createProblem, type ProblemCode, problemCatalogue } from '@zero-sum/contracts'
import { translateProblem } from '@zero-sum/plan-language'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { BackLink } from '../../../../components/back-link.tsx'
import { Link } from '../../../../components/link.tsx'
import { NarrowPage } from '../../../../components/narrow-page.tsx'
import { Inline } from '../../../../features/api-docs/components/told.tsx'
import { apiDocsWords } from '../../../../features/api-docs/messages/index.ts'
import { readReference } from '../../../../features/api-docs/read-reference.ts'
import { getLanguage, getPreferences } from '../../../../language/get-language.ts'

function isCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCatalogue, code)
}

export async function generateMetadata({
  params,
}: PageProps<'/docs/problems/[code]'>): Promise<Metadata> {
  const { t } = await getLanguage(apiDocsWords)
  return { title: t('problem', { code: (await params).code }) }
}

/** Where the `type` of a problem document leads: what the code means, and which calls answer with it. */
export default async function Page({
  params,
}: PageProps<'/docs/problems/[code]'>): Promise<ReactElement> {
  const { code } = await params
  if (!isCode(code)) notFound()
  const { t } = await getLanguage(apiDocsWords)
  const { locale } = await getPreferences()
  const { status } = problemCatalogue[code]
  const found = readReference()
    .tags.flatMap(({ operations }) => operations)
    .flatMap((operation) =>
      operation.refusals
        .filter((one) => one.code === code)
        .map(({ when }) => ({ operation, when })),
    )
  return (
    <NarrowPage
      back={<BackLink href="/docs/problems">{t('problems')}</BackLink>}
      lead={translateProblem(createProblem(code, ''), locale).title}
      title={t('problem', { code })}
    >
      <p>{t('status', { status })}</p>
      <h2 className="mt-8 font-bold font-narrow text-title">{t('answeredBy')}</h2>
      {found.length === 0 ? <p className="mt-2 text-muted">{t('nobody')}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {found.map(({ operation: { operationId, summary }, when }) => (
          <li className="py-2.5" key={operationId} lang="en">
            <Link
              className="text-leek underline underline-offset-4"
              href={`/docs/api#${operationId}`}
            >
              {summary}
            </Link>
            <p className="text-muted text-small">
              <Inline words={when} />
            </p>
          </li>
        ))}
      </ul>
    </NarrowPage>
  )
}
