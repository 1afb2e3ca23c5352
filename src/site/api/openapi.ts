import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { BASE, ENDPOINTS } from './endpoints.ts'
import { parametersOf } from './parameter.ts'
import { sayApi } from './words.ts'

type Json = { [name: string]: unknown }

const PROBLEM = {
  type: 'object',
  description: 'What went wrong (RFC 9457).',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
  },
  required: ['type', 'title', 'status'],
}

/** The description of the interface (OpenAPI 3.1), made from what each question takes and answers: in English, as it holds one language. */
export function openApi(origin: string, site: string): Json {
  const schemas: Json = { Problem: PROBLEM }
  const paths: { [path: string]: Json } = {}
  for (const endpoint of ENDPOINTS) paths[endpoint.path] = { get: operation(endpoint, schemas) }
  return {
    openapi: '3.1.0',
    info: {
      title: site,
      version: '1',
      description: sayApi('description', 'en'),
    },
    servers: [{ url: origin + BASE }],
    security: [],
    paths,
    components: { schemas },
  }
}

function operation({ id, path, about, asked, answered }: Endpoint, schemas: Json): Json {
  return {
    operationId: id,
    summary: sayApi(about, 'en'),
    tags: [path.split('/')[1]],
    parameters: parameters(path, asked),
    responses: {
      200: {
        description: sayApi(about, 'en'),
        headers: { etag: { schema: { type: 'string' }, description: 'Send it back as If-None-Match.' } },
        content: { 'application/json': { schema: component(answered, schemas) } },
      },
      304: { description: 'Nothing has changed.' },
      400: problem('A value is not allowed.'),
      404: problem('There is no such thing.'),
      429: problem('Too many requests: wait as long as Retry-After says.'),
    },
  }
}

function problem(description: string): Json {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

function parameters(path: string, asked: z.ZodObject): Json[] {
  return parametersOf(asked).map(({ name, isRequired, words, schema }) => {
    const isPath = path.includes(`{${name}}`)
    return {
      name,
      in: isPath ? 'path' : 'query',
      required: isPath || isRequired,
      description: sayApi(words, 'en'),
      schema,
    }
  })
}

/** A schema whose named parts stand among the components. */
function component(schema: z.ZodType, schemas: Json): unknown {
  const text = JSON.stringify(z.toJSONSchema(schema)).replaceAll('"#/$defs/', '"#/components/schemas/')
  const { $schema: _, $defs = {}, ...own } = JSON.parse(text) as Json
  for (const [name, part] of Object.entries($defs as Json)) schemas[name] = withoutId(part as Json)
  const { id } = (schema.meta() ?? {}) as { id?: string }
  if (id === undefined || '$ref' in own) return withoutId(own)
  schemas[id] = withoutId(own)
  return { $ref: `#/components/schemas/${id}` }
}

function withoutId({ id: _, $id: __, ...rest }: Json): Json {
  return rest
}
