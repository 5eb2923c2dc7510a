import type { ReactElement, ReactNode } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { apiDocsWords } from '../messages/index.ts'
import { type FieldSchema, sayType } from '../say-type.ts'
import { Code, Told } from './told.tsx'

/** What a value may be, with links to the forms that it names. */
export function TypeOf({ schema }: { schema: FieldSchema }): ReactElement {
  return (
    <span className="break-words font-mono text-caption" lang="en">
      {sayType(schema).map((piece) =>
        'schema' in piece ? (
          <Link
            className="text-leek underline underline-offset-2"
            href={`/docs/api/schemas#${piece.schema}`}
            key={piece.schema}
          >
            {piece.schema}
          </Link>
        ) : (
          piece.words
        ),
      )}
    </span>
  )
}

/** A named value: what it is called, what it may be, whether it has to be there and what it means. */
export async function Field({
  name,
  schema,
  isRequired,
  description = schema.description,
  note,
}: {
  name: string
  schema: FieldSchema
  isRequired: boolean
  description?: string | undefined
  note?: ReactNode
}): Promise<ReactElement> {
  const { t } = await getLanguage(apiDocsWords)
  return (
    <li className="py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <span className="font-semibold">
          <Code>{name}</Code>
        </span>
        <TypeOf schema={schema} />
        <span className="text-caption text-muted">
          {note} {t(isRequired ? 'required' : 'optional')}
        </span>
      </p>
      {description === undefined ? null : (
        <Told className="text-muted text-small" words={description} />
      )}
    </li>
  )
}
