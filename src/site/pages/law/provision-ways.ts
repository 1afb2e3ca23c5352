import { html } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { languageIn, sayLaw } from '../../law/words.ts'
import { captionOf } from './caption.ts'
import type { Side } from './provision-side.ts'

/** The texts before and behind the one of the day. */
export function versionsNav({ standing }: Side, asking: Asking, parts: readonly string[]): Html | '' {
  const { tongue } = asking
  const { previous, next } = standing
  if (!previous && !next) return ''
  const to = (since: string): string => lawAddress(parts, { ...along(asking), on: since })
  return html`<nav class="either-way" aria-label="${sayLaw('versions', tongue)}">
${previous ? html`<a class="back" rel="prev" href="${to(previous.since)}">${sayLaw('previous', tongue, { since: dayInWords(previous.since, tongue) })}</a>` : html`<span></span>`}
${next ? html`<a class="on" rel="next" href="${to(next.since)}">${sayLaw('next', tongue, { since: dayInWords(next.since, tongue) })}</a>` : ''}</nav>`
}

/** The histories of the provision in its other languages. */
export function otherHistories(sides: readonly Side[], asking: Asking, parts: readonly string[]): Html | '' {
  const others = sides.filter(({ language, texts }) => language !== asking.language && texts.length > 0)
  if (others.length === 0) return ''
  return html`<p class="elsewhere">${others.map(
    ({ language }) =>
      html`<a href="${lawAddress(parts, { ...along(asking), language })}#history">${sayLaw(
        'history.in',
        asking.tongue,
        {
          language: languageIn(language, asking.tongue),
        },
      )}</a> `,
  )}</p>`
}

/** The provisions before and behind it on that day. */
export function neighbours({ anchor }: Passage, asking: Asking, act: readonly string[]): Html {
  const { corpus, tongue, language, on } = asking
  const contents = corpus.contents(act[2] as string, language, on)
  const at = contents.findIndex((passage) => passage.anchor === anchor)
  const [before, behind] = at < 0 ? [] : [contents[at - 1], contents[at + 1]]
  const link = (passage: Passage, way: 'back' | 'on'): Html =>
    html`<a class="${way}" href="${lawAddress([...act, passage.anchor], along(asking))}" lang="${language}">${captionOf(passage, tongue)}</a>`
  return html`<nav class="either-way neighbours" aria-label="${sayLaw('neighbours', tongue)}">
${before ? link(before, 'back') : html`<span></span>`}
<a class="up" href="${lawAddress(act, along(asking))}">${sayLaw('to-contents', tongue)}</a>
${behind ? link(behind, 'on') : html`<span></span>`}</nav>`
}
