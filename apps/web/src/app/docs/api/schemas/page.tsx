import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { BackLink } from '../../../../components/back-link.tsx'
import { NarrowPage } from '../../../../components/narrow-page.tsx'
import { Field, TypeOf } from '../../../../features/api-docs/components/fields.tsx'
import { Told } from '../../../../features/api-docs/components/told.tsx'
import { apiDocsWords } from '../../../../features/api-docs/messages/index.ts'
import { readReference } from '../../../../features/api-docs/read-reference.ts'
import { type FieldSchema, fieldsOf } from '../../../../features/api-docs/say-type.ts'
import { getLanguage } from '../../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(apiDocsWords)
  return { title: t('schemas') }
}

/** What bodies and answers of the API are made of. */
export default async function Page(): Promise<ReactElement> {
  const { t } = await getLanguage(apiDocsWords)
  const back = <BackLink href="/docs/api">{t('toApi')}</BackLink>
  return (
    <NarrowPage back={back} lead={t('schemasLead')} title={t('schemas')}>
      {readReference().schemas.map(([name, schema]) => (
        <Form key={name} name={name} schema={schema} />
      ))}
    </NarrowPage>
  )
}

function Form({ name, schema }: { name: string; schema: FieldSchema }): ReactElement {
  const fields = fieldsOf(schema)
  return (
    <section aria-labelledby={name} className="border-line border-t py-6">
      <h2 className="scroll-mt-24 break-words font-semibold text-lead" id={name} lang="en">
        {name}
      </h2>
      {schema.description === undefined ? null : (
        <Told className="text-muted" words={schema.description} />
      )}
      {fields.length === 0 ? (
        <p className="mt-1">
          <TypeOf schema={schema} />
        </p>
      ) : (
        <ul className="mt-1 divide-y divide-line">
          {fields.map(([field, of, isRequired]) => (
            <Field isRequired={isRequired} key={field} name={field} schema={of} />
          ))}
        </ul>
      )}
    </section>
  )
}
