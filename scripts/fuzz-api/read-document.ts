export type JsonSchema = { readonly [key: string]: unknown }

export type Described = {
  id: string
  method: string
  /** With its parameters in curly brackets. */
  path: string
  query: readonly { name: string; schema: JsonSchema }[]
  body: JsonSchema | undefined
  examples: readonly unknown[]
  /** For each status the schema of each media type; `undefined` where it says nothing of what is in it. */
  answers: ReadonlyMap<number, ReadonlyMap<string, JsonSchema | undefined>>
}

export type ApiDocument = {
  operations: readonly Described[]
  components: { schemas: Readonly<Record<string, JsonSchema>> }
}

type Raw = { readonly [key: string]: Raw | undefined }
const none: Raw = {}

/** Reads what `/api/openapi.json` says of each call. */
export function readDocument(text: string): ApiDocument {
  const document = JSON.parse(text) as Raw
  const resolve = (value: Raw | undefined): Raw | undefined =>
    value?.$ref === undefined
      ? value
      : String(value.$ref)
          .replace('#/', '')
          .split('/')
          .reduce<Raw | undefined>((place, part) => place?.[part], document)
  const operations = Object.entries(document.paths ?? none).flatMap(([path, methods]) =>
    Object.entries(methods ?? none).map(([method, told = none]): Described => {
      const parameters = Object.values(told.parameters ?? none).map((one) => resolve(one))
      const body = told.requestBody?.content?.['application/json']
      return {
        ...{ id: String(told.operationId), method: method.toUpperCase(), path },
        query: parameters.flatMap((one) =>
          String(one?.in) === 'query'
            ? [{ name: String(one?.name), schema: one?.schema as JsonSchema }]
            : [],
        ),
        body: body?.schema as JsonSchema | undefined,
        examples: Object.values(body?.examples ?? none).map((one) => one?.value),
        answers: new Map(
          Object.entries(told.responses ?? none).map(([status, answer]) => [
            Number(status),
            new Map(
              Object.entries(resolve(answer)?.content ?? none).map(([type, content]) => [
                type,
                content?.schema as JsonSchema | undefined,
              ]),
            ),
          ]),
        ),
      }
    }),
  )
  const components = (document.components ?? {}) as unknown as ApiDocument['components']
  return { operations, components }
}
