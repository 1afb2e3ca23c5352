import { html } from 'hono/html'
import { listPublished } from '../../desk/published/lists.ts'
import { knownSpeakers } from '../../desk/published/said.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { wordsIn } from '../../record/published.ts'
import { publicPage } from '../public/page.ts'
import type { Paper } from '../public/paper.ts'
import type { Endpoint, Published } from './endpoint.ts'
import { BASE, ENDPOINTS } from './endpoints.ts'
import { type Parameter, parametersOf } from './parameter.ts'
import type { Limit } from './rate-limit.ts'
import { sayApi } from './words.ts'

const MINUTE = 60_000
const WORD = /\p{L}{5,}/u

/** The documentation, whose examples work: they ask for something that is published here. */
export async function apiPage(paper: Paper, language: Tag, origin: string, limit: Limit): Promise<string> {
  const published = await somethingPublished(paper, language)
  const title = sayApi('title', language)
  const minutes = limit.within / MINUTE
  return publicPage(paper, {
    language,
    title,
    path: (tag) => `/${tag}/api`,
    description: sayApi('description', language),
    main: html`<article class="prose api"><h1>${title}</h1>
<p>${sayApi('lede', language)}</p>
<p><a href="${BASE}/openapi.json">${sayApi('openapi', language)}</a>: <code>${origin}${BASE}/openapi.json</code></p>
<h2>${sayApi('rules', language)}</h2>
<ul>
<li>${sayApi('rule.get', language)}</li>
<li>${sayApi('rule.next', language)}</li>
<li>${sayApi('rule.etag', language)}</li>
<li>${sayApi('rule.limit', language, { requests: limit.requests, minutes })}</li>
<li>${sayApi('rule.errors', language)}</li>
</ul>
<h2>${sayApi('questions', language)}</h2>
${ENDPOINTS.map((endpoint) => described(endpoint, published, language, origin))}
</article>`,
  })
}

function described(
  { path, about, asked, example }: Endpoint,
  published: Published | undefined,
  language: Tag,
  origin: string,
): Html {
  const rows = parametersOf(asked)
  const needs = path.includes('{') || path === '/search'
  const nothing: Published = { slug: '', statement: '', person: '', body: '', check: '', words: '', language }
  const asks = example(published ?? nothing)
  // Of what is not published yet, a person or a body say, there is nothing to ask.
  const url = needs && (published === undefined || asks.endsWith('/')) ? undefined : BASE + asks
  return html`<section><h3>${sayApi(about, language)}</h3>
<p><code>GET ${BASE}${path}</code></p>
${
  rows.length === 0
    ? ''
    : html`<div class="scrolled" tabindex="0"><table><thead><tr><th scope="col">${sayApi('parameter', language)}</th><th scope="col">${sayApi('value', language)}</th></tr></thead><tbody>
${rows.map(
  ({
    name,
    words,
    schema,
  }) => html`<tr><th scope="row"><code>${name}</code></th><td>${sayApi(words, language)}<br>${valueIn(schema, language)}</td></tr>
`,
)}</tbody></table></div>`
}
${url === undefined ? html`<p>${sayApi('no-example', language)}</p>` : html`<p>${sayApi('try', language)}: <a href="${url}">${sayApi(about, language)}</a></p><pre><code>curl '${origin}${url}'</code></pre>`}</section>
`
}

/** What may stand there, as JSON Schema calls it. */
function valueIn(
  { type, enum: values, minimum, maximum, default: usual }: Parameter['schema'],
  language: Tag,
): Html {
  const range =
    minimum !== undefined && maximum !== undefined && Number(maximum) < 1e9 ? `${minimum}–${maximum}` : ''
  const value = Array.isArray(values) ? values.join(' | ') : [type, range].filter(Boolean).join(' ')
  return html`<code>${value}</code>${usual === undefined ? '' : html`; ${sayApi('default', language)}: <code>${usual}</code>`}`
}

async function somethingPublished({ desk }: Paper, language: Tag): Promise<Published | undefined> {
  const [{ opinions }, { persons, bodies }] = await Promise.all([
    listPublished(desk, { limit: 1 }),
    knownSpeakers(desk),
  ])
  const [opinion] = opinions
  if (opinion === undefined) return undefined
  const title = wordsIn(opinion.title, language)
  const word = WORD.exec(title?.text ?? '')?.[0]
  return {
    slug: opinion.slug,
    statement: opinion.statement,
    person: persons[0]?.id ?? '',
    body: bodies[0]?.id ?? '',
    check: [...desk.catalog.checks.keys()][0] ?? '',
    words: word ?? sayApi('example-word', language),
    language: (word === undefined ? undefined : title?.language) ?? language,
  }
}
