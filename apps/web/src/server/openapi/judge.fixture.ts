import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { componentSchemas, type JsonSchema } from './schemas.ts'

/** Says what is wrong with a value by the JSON Schemas of the document, read by a program that knows nothing of zod. */
export type Judge = (schema: JsonSchema, value: unknown) => string[]

/** A judge; a closed one finds fault with fields that no schema names. */
export function createJudge(options: { isClosed?: boolean } = {}): Judge {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false })
  ajv.addVocabulary(['components'])
  ajv.addSchema({ $id: 'api', components: { schemas: componentSchemas(options) } })
  const known = new Map<string, ValidateFunction>()
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')
    const validate = known.get(text) ?? ajv.compile(JSON.parse(text))
    known.set(text, validate)
    validate(value)
    return (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) =>
        `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}
