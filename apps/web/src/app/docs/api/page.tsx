import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { Operation } from '../../../features/api-docs/components/operation.tsx'
import { Told } from '../../../features/api-docs/components/told.tsx'
import { apiDocsWords } from '../../../features/api-docs/messages/index.ts'
import {
  type DocumentedOperation,
  readReference,
} from '../../../features/api-docs/read-reference.ts'
import { getLanguage } from '../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(apiDocsWords)
  return { title: t('title') }
}

const linkLook = 'text-leek underline underline-offset-4'
const anchorOf = (tag: string) => tag.toLowerCase().replace(/\W+/g, '-')

/** Every call of the API, as its own document describes them. It is for anybody: nothing in it is anybody’s. */
export default async function Page(): Promise<ReactElement> {
  const { t } = await getLanguage(apiDocsWords)
  const { introduction, tags, webhooks } = readReference()
  return (
    <div className="page pt-6 md:pt-12">
      <h1 className="font-bold font-narrow text-heading">{t('title')}</h1>
      <p className="mt-3 max-w-prose text-lead text-muted">{t('lead')}</p>
      <Told className="mt-6" words={introduction} />
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <Link className={linkLook} href="/docs/api/schemas">
            {t('schemas')}
          </Link>
        </li>
        <li>
          <Link className={linkLook} href="/docs/problems">
            {t('problems')}
          </Link>
        </li>
        <li>
          <a className={linkLook} href="/api/openapi.json">
            {t('document')}
          </a>
        </li>
      </ul>
      <nav aria-labelledby="contents" className="mt-10">
        <h2 className="font-bold font-narrow text-title" id="contents">
          {t('contents')}
        </h2>
        <ul className="mt-3 gap-x-10 sm:columns-2 lg:columns-3" lang="en">
          {tags.map(({ name }) => (
            <li className="py-1" key={name}>
              <a className={linkLook} href={`#${anchorOf(name)}`}>
                {name}
              </a>
            </li>
          ))}
          <li className="py-1">
            <a className={linkLook} href="#sent">
              {t('sent')}
            </a>
          </li>
        </ul>
      </nav>
      {tags.map(({ name, description, operations }) => (
        <section aria-labelledby={anchorOf(name)} className="mt-14" key={name}>
          <h2
            className="scroll-mt-24 font-bold font-narrow text-title"
            id={anchorOf(name)}
            lang="en"
          >
            {name}
          </h2>
          <Told className="mt-1 mb-6 text-muted" words={description} />
          <Operations operations={operations} />
        </section>
      ))}
      <section aria-labelledby="sent" className="mt-14">
        <h2 className="mb-6 scroll-mt-24 font-bold font-narrow text-title" id="sent">
          {t('sent')}
        </h2>
        <Operations operations={webhooks} />
      </section>
    </div>
  )
}

function Operations({ operations }: { operations: readonly DocumentedOperation[] }) {
  return operations.map((one) => <Operation key={one.operationId} operation={one} />)
}
