import { html } from 'hono/html'
import type { Row } from '../../../exports/html/rows.ts'
import { lines } from '../../../html/lines.ts'
import type { Html } from '../../../html/voice.ts'
import { nameOfLanguage } from '../../../messages/messages.ts'
import type { PublishedClaim, PublishedTranslation } from '../../../record/published.ts'
import { isCovered, overlap } from '../../../record/translated.ts'
import { statementAddress } from '../address.ts'
import { sayPublic } from '../words.ts'
import { marked } from './marked.ts'
import type { Shown } from './shown.ts'

/** What a reader is told of the words that are quoted, where these are not the statement's own or not in the page's language. */
export function whichWords(
  translation: PublishedTranslation | undefined,
  { statement, language }: Shown,
): Html | '' {
  if (statement.language === language) return ''
  const name = nameOfLanguage(statement.language, language)
  if (translation === undefined)
    return html`<p class="which">${sayPublic('translated.none', language, { name })}</p>`
  return html`<p class="which">${sayPublic('translated', language, { name })} <a class="leads-on" href="${statementAddress(language, translation.id)}">${sayPublic('translated.whole', language)}</a></p>`
}

/**
 * Rows of the statement in a translation, each with the original below it. Each sentence is shown in the row in which it
 * begins; the sentences of a claim stand whole in the claim's own row.
 * @returns for a row its passages; nothing where the translation has none for it
 */
export function translatedPassages(
  translation: PublishedTranslation,
  claims: ReadonlyMap<number, PublishedClaim>,
  { statement, language }: Shown,
): (row: Row) => Html | undefined {
  const told = new Set<number>()
  return ({ pieces, claim }) => {
    const row = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
    const quote = claim === null ? undefined : claims.get(claim)?.quote
    if (quote && !isCovered(statement.text, quote, translation)) return undefined
    const isQuoted = (n: number): boolean => {
      const pair = translation.pairs[n]
      return quote !== undefined && pair !== undefined && overlap(pair.here, quote)
    }
    const wanted = translation.pairs.flatMap(({ here }, n) =>
      isQuoted(n) || (overlap(here, row) && !told.has(n)) ? [n] : [],
    )
    if (wanted.length === 0) return undefined
    for (const n of wanted) told.add(n)
    const words = (all: readonly number[]): Html => {
      const sentences = all.map((n) => {
        const { start = 0, end = 0 } = translation.pairs[n]?.there ?? {}
        return translation.text.slice(start, end).trim()
      })
      return lines(sentences.join(' '))
    }
    const first = wanted.findIndex(isQuoted)
    const behind = wanted.findLastIndex(isQuoted) + 1
    const passage =
      first < 0 || claim === null
        ? words(wanted)
        : html`${words(wanted.slice(0, first))}${first === 0 ? '' : ' '}${marked(claim, words(wanted.slice(first, behind)), language, quote?.time)} ${words(wanted.slice(behind))}`
    return html`<div class="twice"><p class="passage">${passage}${isCovered(statement.text, row, translation) ? '' : html` <span class="missing">${sayPublic('missing.inline', language)}</span>`}</p>
<p class="original"><span class="which">${sayPublic('original', language)}</span> <span lang="${statement.language}">${pieces.map(
      ({ start, end, claim }) => {
        const own = lines(statement.text.slice(start, end))
        return claim === null ? own : html`<mark class="claim">${own}</mark>`
      },
    )}</span></p></div>`
  }
}
