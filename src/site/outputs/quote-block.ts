import { html } from 'hono/html'
import { lines } from '../../html/lines.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { nameOfLanguage } from '../../messages/messages.ts'
import { sayOutput } from '../../outputs/words.ts'
import { quoteOf, type ShownClaim } from './shown-claim.ts'

/** The words of a claim; where they are a translation, the exact words below. */
export function quoteBlock(shown: ShownClaim, language: Tag): Html {
  const quote = quoteOf(shown, language)
  const { language: own } = shown.opinion.statement
  return html`<blockquote lang="${quote.language}"><p>${lines(quote.text)}</p></blockquote>
${
  quote.original === undefined
    ? ''
    : html`<p class="which">${sayOutput('original', language, { name: nameOfLanguage(own, language) })}:</p>
<blockquote class="original" lang="${own}"><p>${lines(quote.original)}</p></blockquote>
`
}`
}
