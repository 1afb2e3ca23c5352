import { html, raw } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import type { Paper } from './paper.ts'

/** What other programs are told of a page. */
export interface Described {
  /** Where the page is found in a language. */
  readonly path: (language: Tag) => string
  /** Where the same is found for good, if not here. */
  readonly canonical?: (language: Tag) => string
  readonly description?: string
  /** Present where the page is an article: when it was published, and last corrected. */
  readonly article?: { readonly publishedAt: string; readonly correctedAt?: string }
  /** What it is in the vocabulary of schema.org. */
  readonly data?: object
  /** Further lines of the head. */
  readonly more?: Html
  /** Whether search engines are asked to leave it out. */
  readonly isUnlisted?: boolean
}

const LOCALES: Readonly<Record<Tag, string>> = { kk: 'kk_KZ', ru: 'ru_KZ', en: 'en_GB' }
/** Longer descriptions are cut by those who show them. */
const LONGEST_DESCRIPTION = 300

/** The lines of a page's head that people do not see. */
export function describedHead(
  { address = '', name, languages }: Paper,
  language: Tag,
  title: string,
  { path, canonical = path, description, article, data, more, isUnlisted }: Described,
): Html {
  const at = (tag: Tag): string => address + canonical(tag)
  if (isUnlisted) return html`<meta name="robots" content="noindex">`
  const words = description === undefined || description === '' ? undefined : cut(description)
  return html`<link rel="canonical" href="${at(language)}">
${languages.map(
  (tag) => html`<link rel="alternate" hreflang="${tag}" href="${at(tag)}">
`,
)}${
  words === undefined
    ? ''
    : html`<meta name="description" content="${words}">
<meta property="og:description" content="${words}">
`
}<meta property="og:title" content="${title}">
<meta property="og:type" content="${article ? 'article' : 'website'}">
<meta property="og:site_name" content="${name[language]}">
<meta property="og:locale" content="${LOCALES[language]}">
${languages
  .filter((tag) => tag !== language)
  .map(
    (tag) => html`<meta property="og:locale:alternate" content="${LOCALES[tag]}">
`,
  )}${
  address === ''
    ? ''
    : html`<meta property="og:url" content="${at(language)}">
`
}${
  article
    ? html`<meta property="article:published_time" content="${article.publishedAt}">
${
  article.correctedAt === undefined
    ? ''
    : html`<meta property="article:modified_time" content="${article.correctedAt}">
`
}`
    : ''
}${data === undefined ? '' : jsonLd(data)}${more ?? ''}`
}

/** Data of schema.org for the head of a page. Within a script a tag would end it. */
export function jsonLd(data: object): Html {
  return html`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`
}

function cut(words: string): string {
  return words.length <= LONGEST_DESCRIPTION
    ? words
    : `${words.slice(0, LONGEST_DESCRIPTION).replace(/\s\S*$/u, '')} …`
}
