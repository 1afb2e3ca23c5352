import type { Quote } from '../../reader/reading.ts'
import { type PublishedOpinion, type Words, wordsIn } from '../../record/published.ts'
import { codePointsIn } from '../code-points.ts'
import { titleOf } from '../document-of.ts'
import type { OutputOptions } from '../output.ts'
import { wordsAlone } from '../piece.ts'
import { sayOutput } from '../words.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const ON_A_PAGE = 50
/** Characters before and after a quote by which it is found again. */
const AROUND = 32

/**
 * A collection of annotations, or a page of it. Positions count code points of the statement's text, which has an address of
 * its own; quotes find their place again where a text was changed.
 * @returns nothing where there is no such page
 */
export function annotationsOf(opinion: PublishedOpinion, options: OutputOptions): object | undefined {
  const { language, addresses, page } = options
  const id = addresses.file(language, opinion.slug, 'annotations.jsonld')
  const pageId = (n: number): string => `${id}?page=${n}`
  const items = itemsOf(opinion, options)
  const pages = Math.max(1, Math.ceil(items.length / ON_A_PAGE))
  const pageOf = (n: number): object => ({
    id: pageId(n),
    type: 'AnnotationPage',
    ...(n < pages ? { next: pageId(n + 1) } : {}),
    ...(n > 1 ? { prev: pageId(n - 1) } : {}),
    startIndex: (n - 1) * ON_A_PAGE,
    items: items.slice((n - 1) * ON_A_PAGE, n * ON_A_PAGE),
  })
  if (page !== undefined)
    return page > pages
      ? undefined
      : { '@context': CONTEXT, ...pageOf(page), partOf: { id, total: items.length } }
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: sayOutput('annotations', language, { title: titleOf(opinion, language).text }),
    creator: creatorOf(opinion, options),
    total: items.length,
    first: pageOf(1),
    last: pageId(pages),
  }
}

/** What an annotation says of which words. */
interface Said {
  readonly name: string
  readonly motivation: 'questioning' | 'commenting'
  readonly words: Words
  readonly format: 'text/plain' | 'text/markdown'
  readonly quote: Quote
}

function itemsOf(opinion: PublishedOpinion, options: OutputOptions): object[] {
  const { language, addresses } = options
  const { slug, languages, publishedAt, at } = opinion
  const place = codePointsIn(opinion.statement.text)
  const creator = creatorOf(opinion, options)
  return opinion.claims.flatMap(({ n, quote, questions, comment }) =>
    [
      ...questions.map(
        ({ id, text, quote }): Said => ({
          name: `question-${id}`,
          motivation: 'questioning',
          words: text,
          format: 'text/plain',
          quote,
        }),
      ),
      {
        name: `comment-${n}`,
        motivation: 'commenting',
        words: comment,
        format: 'text/markdown',
        quote,
      } satisfies Said,
    ].flatMap(({ name, motivation, words, format, quote }) => {
      const found = wordsIn(words, language, languages)
      if (found === undefined) return []
      return [
        {
          id: `${addresses.file(language, slug, 'annotations.jsonld')}#${name}`,
          type: 'Annotation',
          creator,
          created: publishedAt,
          modified: at,
          motivation,
          body: {
            type: 'TextualBody',
            value: found.text,
            language: found.language,
            format,
            purpose: motivation,
          },
          target: targetOf(opinion, quote, options, place),
          via: addresses.opinion(language, slug, n),
        },
      ]
    }),
  )
}

function creatorOf({ author, languages }: PublishedOpinion, { language }: OutputOptions): object {
  return { type: 'Person', name: wordsAlone(author, language, languages) }
}

function targetOf(
  { statement: { id, text, language } }: PublishedOpinion,
  { start, end, text: exact }: Quote,
  { addresses }: OutputOptions,
  place: (offset: number) => number,
): object {
  return {
    type: 'SpecificResource',
    source: { id: addresses.statementText(id), type: 'Text', format: 'text/plain', language },
    selector: [
      { type: 'TextPositionSelector', start: place(start), end: place(end) },
      { type: 'TextQuoteSelector', exact, prefix: before(text, start), suffix: after(text, end) },
    ],
  }
}

/** A few letters before a place, not beginning with the second half of one. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - AROUND), at).replace(/^[\udc00-\udfff]/, '')
}

function after(text: string, at: number): string {
  return text.slice(at, at + AROUND).replace(/[\ud800-\udbff]$/, '')
}
