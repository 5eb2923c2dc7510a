import type { ReactElement, ReactNode } from 'react'
import { getLanguage } from '../language/get-language.ts'
import { BackLink } from './back-link.tsx'
import { frameWords } from './messages/index.ts'

/** A page of one column: a title, a sentence, and what there is to read or do. */
export async function NarrowPage({
  title,
  lead,
  within,
  back,
  children,
}: {
  title: string
  lead?: string
  /** The place of the product that it belongs to, for the way back. */
  within?: 'settings'
  /** The way back where that is another. */
  back?: ReactElement
  children: ReactNode
}): Promise<ReactElement> {
  const { t } = await getLanguage(frameWords)
  const wayBack = within === undefined ? back : <BackLink href={`/${within}`}>{t(within)}</BackLink>
  return (
    <div className={`page ${wayBack === undefined ? 'pt-6 md:pt-12' : 'pt-3 md:pt-8'}`}>
      <div className="max-w-3xl">
        {wayBack}
        <h1 className="font-bold font-narrow text-heading">{title}</h1>
        {lead === undefined ? null : (
          <p className="mt-3 max-w-prose text-lead text-muted">{lead}</p>
        )}
        <div className="mt-8">{children}</div>
      </div>
    </div>
  )
}
