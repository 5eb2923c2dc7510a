import type { PlanVersion } from '@zero-sum/contracts'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { BackLink } from '../../../../components/back-link.tsx'
import { Link } from '../../../../components/link.tsx'
import { NarrowPage } from '../../../../components/narrow-page.tsx'
import { ProblemPanel } from '../../../../components/problem-panel.tsx'
import { changeWords } from '../../../../features/versions/change-words.ts'
import { Comparison } from '../../../../features/versions/components/comparison.tsx'
import { RestoreButton } from '../../../../features/versions/components/restore-button.tsx'
import { versionWords } from '../../../../features/versions/messages/index.ts'
import { readComparison, readVersions } from '../../../../features/versions/read-versions.ts'
import { getLanguage } from '../../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(versionWords)
  return { title: t('title') }
}

type Props = {
  params: Promise<{ planId: string }>
  searchParams: Promise<{ shown?: string | string[] }>
}

/** Every version of a plan, what each has changed, and the way back to it. */
export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const { planId } = await params
  const answer = await readVersions(planId)
  const { t } = await getLanguage(versionWords)
  if (answer.kind === 'problem')
    return (
      <NarrowPage title={t('title')}>
        <ProblemPanel problem={answer.problem} />
      </NarrowPage>
    )
  const { versions } = answer.value
  const shown = Number((await searchParams).shown)
  const isKnown = shown > 1 && versions.some(({ revision }) => revision === shown)
  const compared = isKnown ? await readComparison(planId, shown - 1, shown) : undefined
  const current = versions.find(({ isCurrent }) => isCurrent)?.revision ?? 1
  return (
    <NarrowPage
      back={<BackLink href={`/plans/${planId}`}>{t('toPlan')}</BackLink>}
      lead={t('lead')}
      title={t('title')}
    >
      {compared === undefined ? null : (
        <div className="mb-8">
          {compared.kind === 'ready' ? (
            <Comparison comparison={compared.value} />
          ) : (
            <ProblemPanel problem={compared.problem} />
          )}
        </div>
      )}
      <ol className="divide-y divide-line border-line border-y" reversed>
        {versions.map((version) => (
          <VersionLine current={current} key={version.revision} planId={planId} version={version} />
        ))}
      </ol>
    </NarrowPage>
  )
}

async function VersionLine({
  version: { revision, madeAt, change, isCurrent },
  current,
  planId,
}: {
  version: PlanVersion
  current: number
  planId: string
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(versionWords)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-semibold">
          {changeWords(change, t)}
          {isCurrent ? (
            <span className="ml-3 rounded-full bg-butter px-2.5 py-0.5 font-semibold text-caption text-on-butter">
              {t('current')}
            </span>
          ) : null}
        </p>
        <p className="tabular text-muted text-small">
          {t('version', { revision })} · {formats.instant(madeAt)}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {revision === 1 ? null : (
          <Link
            aria-label={t('seeVersion', { revision })}
            className="inline-flex min-h-11 items-center text-leek text-small underline underline-offset-4"
            href={`/plans/${planId}/versions?shown=${revision}`}
          >
            {t('see')}
          </Link>
        )}
        {isCurrent ? null : (
          <RestoreButton
            label={t('bringBackVersion', { revision })}
            planId={planId}
            revision={current}
            to={revision}
            words={t('bringBack')}
          />
        )}
      </div>
    </li>
  )
}
