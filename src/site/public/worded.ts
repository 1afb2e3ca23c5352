import { html } from 'hono/html'
import { bound } from '../../html/bound.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { nameOfLanguage } from '../../messages/messages.ts'
import { type Words, wordsIn } from '../../record/published.ts'
import { markdown } from '../markdown.ts'
import { sayPublic } from './words.ts'

/** Words in the page's language, or as they were written, marked as such. */
export function worded(words: Words, language: Tag, originals: readonly Tag[] = []): Html | '' {
  const found = wordsIn(words, language, [...originals, 'kk', 'ru', 'en'])
  if (found === undefined) return ''
  return found.language === language
    ? bound(found.text)
    : html`<span lang="${found.language}">${bound(found.text)}</span>`
}

/** The same as plain text, for titles. */
export function plainly(words: Words, language: Tag, originals: readonly Tag[] = []): string {
  return wordsIn(words, language, [...originals, 'kk', 'ru', 'en'])?.text ?? ''
}

/**
 * A piece of an opinion. Where it was not written in the page's language yet, that is said and the original follows: nothing is
 * translated by a machine. Of an opinion that is not published in the language at all it is said once, above everything.
 * @param languages in which the opinion is published
 * @param top level of the first heading
 */
export function piece(words: Words, language: Tag, languages: readonly Tag[], top = 3): Html | '' {
  const found = wordsIn(words, language, languages)
  if (found === undefined) return ''
  if (found.language === language) return markdown(found.text, top)
  return html`${languages.includes(language) ? missing(found.language, language) : ''}
<div lang="${found.language}">${markdown(found.text, top)}</div>`
}

/** That something is shown in another language than the page. */
export function missing(shown: Tag, language: Tag): Html {
  return html`<p class="missing">${sayPublic('missing', language, { name: nameOfLanguage(shown, language) })}</p>`
}
