import { html, raw } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import { dayInHintsForm } from '../../day-in-hints-form.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { languageName, sayLaw } from '../../law/words.ts'
import type { SiteFrame } from '../../site-frame.ts'
import { shell, standingIn } from '../shell.ts'

/** What a page on law is made of, besides what all of them share. */
export interface LawShell {
  readonly tongue: Tag
  readonly title: string
  /** Where the page is found in another language. */
  readonly path: string
  /** What the head of the page says to other programs. */
  readonly head?: Html
  readonly main: Html
  /** The site that shows it, where it is not a machine of one's own. */
  readonly site?: SiteFrame | undefined
}

/** A whole page on law. */
export function lawShell({ tongue, title, path, head, main, site }: LawShell): string {
  return shell({
    language: tongue,
    title: `${title} — ${site?.frame.name ?? say('page.name', tongue)}`,
    path,
    style: '/assets/law.css',
    ...standingIn(site, lawAddress([], { lang: tongue })),
    ...(head === undefined ? {} : { head }),
    main,
  })
}

/** Something for the head of a page, where there is anything to say. */
export function headed(head: Html | undefined): Pick<LawShell, 'head'> {
  return head === undefined ? {} : { head }
}

/** A page above another: its name, its address, where it has one, and the language of the name. */
type Step = readonly [words: string, to?: string | undefined, lang?: string]

/** The way down to a page of a corpus. */
export function trail(asking: Asking, steps: readonly Step[]): Html {
  const { tongue, corpus, called, given } = asking
  return trailOf(tongue, [
    [sayLaw('title', tongue), lawAddress([], { on: given, corpus: corpus.build.name, lang: tongue })],
    [called, lawAddress([corpus.build.name], along(asking))],
    ...steps,
  ])
}

/** The way down to a page. */
export function trailOf(tongue: Tag, steps: readonly Step[]): Html {
  return html`<nav class="trail" aria-label="${sayLaw('where', tongue)}"><ol>
${steps.map(
  ([
    words,
    to,
    lang,
  ]) => html`<li>${to === undefined ? words : html`<a href="${to}"${lang === undefined ? '' : html` lang="${lang}"`}>${words}</a>`}</li>
`,
)}</ol></nav>`
}

/** The same page on another day. What is wrong with the day that was typed stands at the field. */
export function dayForm(
  asking: Pick<Asking, 'tongue' | 'on' | 'chosen'>,
  path: string,
  wrong?: { readonly typed: string; readonly says: string },
): Html {
  const { tongue, on, chosen } = asking
  return html`<form class="day" method="get" action="${path}">
<input type="hidden" name="lang" value="${tongue}">
${chosen === undefined ? '' : html`<input type="hidden" name="language" value="${chosen}">`}
<div class="field"><label for="on">${sayLaw('on', tongue)}</label>
${wrong ? html`<p class="wrong" id="on-wrong">${wrong.says}</p>` : ''}
<input id="on" name="on" value="${wrong?.typed ?? dayInHintsForm(on)}" autocomplete="off" spellcheck="false" maxlength="40" aria-describedby="on-hint${wrong ? ' on-wrong' : ''}"${wrong ? raw(' aria-invalid="true"') : ''}></div>
<button class="read">${sayLaw('show-day', tongue)}</button>
<p class="hint" id="on-hint">${sayLaw('on.hint', tongue)}</p>
</form>`
}

/** The same text of law in the corpus's other languages. */
export function languageLinks(asking: Asking, address: (language: TextLanguage) => string): Html | '' {
  const { corpus, tongue, language } = asking
  if (corpus.build.languages.length < 2) return ''
  return html`<nav class="texts" aria-label="${sayLaw('language', tongue)}"><span>${sayLaw('language', tongue)}:</span>
<ul>${corpus.build.languages.map((one) =>
    one === language
      ? html`<li lang="${one}"><span aria-current="true">${languageName(one)}</span></li> `
      : html`<li lang="${one}"><a href="${address(one)}" hreflang="${one}">${languageName(one)}</a></li> `,
  )}</ul></nav>`
}
