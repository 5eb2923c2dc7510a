import webPackage from '../../../package.json' with { type: 'json' }
import { describeOperation, describeParameter } from './describe-operation.ts'
import { operations } from './operations/all.ts'
import { requestHeaders } from './parameters.ts'
import { sharedProblems } from './problems.ts'
import { responseHeaders } from './response-headers.ts'
import { componentSchemas } from './schemas.ts'
import { securitySchemes } from './security.ts'
import { tags } from './tags.ts'
import { describeWebhooks } from './webhooks.ts'

const description = `The calls that the website itself uses, open to programs too.

Make a key on the website under *Settings, API keys*, or by \`POST /api/keys\` in a session, and send it as \`Authorization: Bearer zs_…\`. A key has the rights of its owner, as far as its scopes go.

Bodies are JSON in camelCase. Units stand in the names of fields: \`energyKcal\`, \`weightKg\`. Sentences are in the language that the person chose, or else in one that fits \`Accept-Language\`: English or German.

What is refused is a problem document (RFC 9457) with a stable \`code\`; \`errors\` points to fields, \`suggestions\` names ways out, \`traceId\` is for the operator. Somebody else’s plan is 404, like one that there is not. Answers may gain fields: pass over those that you do not know. \`HEAD\` is answered wherever \`GET\` is.

Plans are for healthy adults and are no medical advice.`

/** The whole API in OpenAPI 3.1. */
export function apiDocument(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    paths[operation.path] ??= {}
    Object.assign(paths[operation.path] ?? {}, {
      [operation.method.toLowerCase()]: describeOperation(operation),
    })
  }
  const webhooks = describeWebhooks()
  const components = {
    securitySchemes,
    headers: Object.fromEntries(
      Object.entries(responseHeaders).map(([name, told]) => [
        name,
        { description: told, schema: { type: 'string' } },
      ]),
    ),
    parameters: Object.fromEntries(
      Object.entries(requestHeaders).map(([name, header]) => [
        name,
        describeParameter('header', name, header),
      ]),
    ),
    responses: sharedProblems(),
    schemas: componentSchemas(),
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Zero Sum Nutrition',
      version: webPackage.version,
      summary: 'Weekly meal plans that meet a person’s numbers.',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This server.' }],
    tags: Object.entries(tags).map(([name, told]) => ({ name, description: told })),
    paths,
    webhooks,
    components: whatIsMeant({ paths, webhooks }, components),
  }
}

type Components = Record<string, Record<string, unknown>>

/** Only what the paths refer to, or what that refers to, so that nothing stands there which nobody can meet. */
function whatIsMeant(paths: object, all: Components): Components {
  const meant = new Set<string>()
  const look = (value: unknown): void => {
    for (const [, reference = ''] of JSON.stringify(value).matchAll(
      /"\$ref":"#\/components\/([^"]+)"/g,
    )) {
      if (meant.has(reference)) continue
      meant.add(reference)
      const [kind = '', name = ''] = reference.split('/')
      look(all[kind]?.[name] ?? {})
    }
  }
  look(paths)
  return Object.fromEntries(
    Object.entries(all).map(([kind, parts]) => [
      kind,
      kind === 'securitySchemes'
        ? parts
        : Object.fromEntries(
            Object.entries(parts)
              .filter(([name]) => meant.has(`${kind}/${name}`))
              .sort(([one], [other]) => (one < other ? -1 : 1)),
          ),
    ]),
  )
}
