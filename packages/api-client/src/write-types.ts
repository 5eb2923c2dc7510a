import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'

const heading = `// Written by \`npm run generate:client\` from apps/web/src/server/openapi. Don't change it by hand.

`

/** The types of an API by its OpenAPI document, as \`openapi-fetch\` reads them. */
export async function writeTypes(document: object): Promise<string> {
  const nodes = await openapiTypescript(structuredClone(document) as OpenAPI3, {
    alphabetize: false,
    emptyObjectsUnknown: true,
    // What may be left out of a request because it has a default is there in no case that a type could know.
    defaultNonNullable: false,
  })
  return heading + astToString(nodes)
}
