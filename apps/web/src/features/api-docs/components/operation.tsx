import type { ReactElement, ReactNode } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { apiDocsWords } from '../messages/index.ts'
import type { DocumentedOperation } from '../read-reference.ts'
import { writeCurl } from '../write-curl.ts'
import { Field, TypeOf } from './fields.tsx'
import { Code, Inline, Told } from './told.tsx'

/** One call: who may make it, what it takes, what it answers and refuses. */
export async function Operation({ operation }: { operation: DocumentedOperation }) {
  const { t } = await getLanguage(apiDocsWords)
  const { operationId, method, path, summary, description, parameters, requestBody } = operation
  const body = requestBody?.content['application/json']?.schema
  return (
    <section aria-labelledby={operationId} className="border-line border-t py-8">
      <h3 className="scroll-mt-24 font-semibold text-lead" id={operationId} lang="en">
        <a className="underline-offset-4 hover:underline" href={`#${operationId}`}>
          {summary}
        </a>
      </h3>
      <p className="mt-1 break-words">
        <Code>{`${method} ${path}`}</Code>
      </p>
      {operation.security === undefined ? null : (
        <p className="mt-1 text-muted text-small">{await sayAccess(operation.security)}</p>
      )}
      {description === undefined ? null : <Told className="mt-3" words={description} />}
      {parameters.length === 0 ? null : (
        <Part title={t('parameters')}>
          <ul className="divide-y divide-line">
            {parameters.map((one) => (
              <Field
                description={one.description}
                isRequired={one.required}
                key={one.in + one.name}
                name={one.name}
                note={<span lang="en">{one.in},</span>}
                schema={one.schema}
              />
            ))}
          </ul>
        </Part>
      )}
      {body === undefined ? null : (
        <Part title={t('body')}>
          <p>
            <TypeOf schema={body} />
          </p>
        </Part>
      )}
      <Answers operation={operation} />
      {operation.security === undefined ? null : (
        <Part title={t('example')}>
          <pre className="whitespace-pre-wrap break-words rounded-control bg-leek-tint p-4 font-mono text-caption">
            {writeCurl(operation)}
          </pre>
        </Part>
      )}
    </section>
  )
}

async function Answers({ operation }: { operation: DocumentedOperation }): Promise<ReactElement> {
  const { t } = await getLanguage(apiDocsWords)
  return (
    <>
      <Part title={t('answers')}>
        <ul className="space-y-1.5">
          {operation.answers.map(({ status, description, content }) => (
            <li className="break-words" key={status}>
              <Code>{status}</Code>{' '}
              {Object.entries(content).map(([type, { schema = {} }]) => (
                <span key={type}>
                  {type === 'application/json' ? (
                    <TypeOf schema={schema} />
                  ) : (
                    <Code>{type}</Code>
                  )}{' '}
                </span>
              ))}
              {Object.keys(content).length === 0 ? `(${t('noBody')}) ` : null}
              <span className="text-muted text-small" lang="en">
                <Inline words={description} />
              </span>
            </li>
          ))}
        </ul>
      </Part>
      {operation.refusals.length === 0 ? null : (
        <Part title={t('refusals')}>
          <ul className="space-y-1.5">
            {operation.refusals.map(({ status, code, when }) => (
              <li className="break-words" key={code}>
                <Code>{status}</Code>{' '}
                <Link
                  className="font-mono text-[0.92em] text-leek underline underline-offset-2"
                  href={`/docs/problems/${code}`}
                >
                  {code}
                </Link>{' '}
                <span className="text-muted text-small" lang="en">
                  <Inline words={when} />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <div className="mt-5">
      <h4 className="mb-1.5 font-semibold text-small">{title}</h4>
      {children}
    </div>
  )
}

/** Who may make a call, by the ways in that the document names. */
async function sayAccess(security: readonly Record<string, string[]>[]): Promise<string> {
  const { t } = await getLanguage(apiDocsWords)
  const ways = Object.assign({}, ...security) as Partial<Record<string, string[]>>
  if (ways.apiKey !== undefined) return t('byKey', { scope: ways.apiKey.join(', ') })
  if (ways.session !== undefined) return t('bySession')
  return t(ways.internalSecret === undefined ? 'open' : 'byWorker')
}
