import { html, raw } from 'hono/html'
import { notesOfDaySaid } from '../../../exports/notes-of-day.ts'
import { bridgedSaid, unreadDaysSaid } from '../../../exports/unread-said.ts'
import { bound, tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { mayBeOlder } from '../../../law/corpus/answers/may-be-older.ts'
import type { CorpusBuild } from '../../../law/corpus/build.ts'
import type { InDoubt } from '../../../law/corpus/doubt.ts'
import { isNotesAlone, type MayBeNotes } from '../../../law/corpus/notes-alone.ts'
import type { CorpusAct, Passage } from '../../../law/corpus/passage.ts'
import type { Day, Tag } from '../../../law/law.ts'
import { sectionName, unitOf } from '../../../law/provision-name.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { lastDay } from '../../../messages/days.ts'
import { say } from '../../../messages/messages.ts'
import { dayInHintsForm } from '../../day-in-hints-form.ts'
import { lawAddress, webAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { languageName, sayLaw } from '../../law/words.ts'
import type { SiteFrame } from '../../site-frame.ts'
import { shell, standingIn } from '../shell.ts'

/** Letters of a hash that tell one build from another. */
const HASH_SHOWN = 8

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

/** Which build the page rests on, and for which day. */
export function colophon(asking: Asking, permanent?: string): Html {
  const { corpus, tongue, on } = asking
  return html`<div class="colophon">
<p>${sayLaw('build.day', tongue, { day: dayInWords(on, tongue) })} ${bound(buildWords(corpus.build, tongue))}</p>
${permanent === undefined ? '' : html`<p><a href="${permanent}">${sayLaw('address', tongue)}</a></p>`}</div>`
}

/** A build in one sentence. */
export function buildWords({ name, acts, versions, newest, hash }: CorpusBuild, tongue: Tag): string {
  return sayLaw('build', tongue, {
    name,
    acts,
    versions,
    newest: dayInWords(newest, tongue),
    hash: hash.slice(0, HASH_SHOWN),
  })
}

/** Whose text it is not, said once on a page. */
export function unofficial(
  texts: readonly { readonly language: TextLanguage; readonly source?: string }[],
  tongue: Tag,
): Html {
  const known = texts.flatMap(({ language, source }) => {
    const to = webAddress(source)
    return to === undefined ? [] : [{ language, to }]
  })
  if (known.length === 0) return html`<p class="unofficial">${sayLaw('unofficial.none', tongue)}</p>`
  const languages = new Set(known.map(({ language }) => language))
  return html`<p class="unofficial">${sayLaw('unofficial', tongue)} ${known.map(
    ({ language, to }, index) =>
      html`${index === 0 ? '' : '; '}<a href="${to}" rel="noreferrer" hreflang="${language}">${to}</a>${languages.size > 1 ? html` (<span lang="${language}">${languageName(language)}</span>)` : ''}`,
  )}</p>`
}

/** A provision as its own language names it: «Статья 174. Возбуждение розни», «174-бап. Алауыздықты қоздыру». */
export function captionOf(
  passage: Pick<Passage, 'number' | 'unit' | 'heading' | 'anchor' | 'language'> & MayBeNotes,
  tongue: Tag,
): string {
  const { number, heading, anchor, language } = passage
  if (isNotesAlone(passage)) return sayLaw('notes', tongue)
  if (number === undefined) return heading || (anchor === 'preamble' ? sayLaw('preamble', tongue) : anchor)
  const unit = unitOf(passage)
  const named = unit === 'section' ? sectionName(number, language) : number
  const name = unit === 'article' ? articleName(number, language) : named
  return heading === '' ? name : `${name}. ${heading}`
}

/** A provision with its act, as a link to its page. */
export function placeLink(passage: Passage, asking: Asking): Html {
  const { corpus, tongue } = asking
  const { act, anchor, language } = passage
  // Of a text in another language than the page's that one is shown first.
  const taken = language === asking.language ? along(asking) : { ...along(asking), language }
  if (passage.isTitle)
    return html`<cite lang="${language}"><a href="${lawAddress([corpus.build.name, 'acts', act.key], taken)}">${act.title}</a></cite> <span class="quiet">(${sayLaw('term.title', tongue)})</span>`
  return html`<cite lang="${language}"><a href="${lawAddress([corpus.build.name, 'acts', act.key, anchor], taken)}">${act.title}. ${captionOf(passage, tongue)}</a></cite>`
}

/** A provision with its act, short: «Уголовный кодекс, статья 174». */
export function citedAs(passage: Passage, tongue: Tag): string {
  const { act, language } = passage
  const caption = captionOf({ ...passage, ...(passage.number === undefined ? {} : { heading: '' }) }, tongue)
  return `${act.title}, ${language === 'ru' ? caption.replace(/^Статья/u, 'статья') : caption}`
}

function articleName(number: string, language: TextLanguage): string {
  if (language === 'ru') return `Статья\u00a0${number}`
  if (language === 'kk') return `${number}-бап`
  return language === 'en' ? `Article\u00a0${number}` : number
}

/** When a text stands; a version may have begun later than the corpus dates it, or on another day than it was published. */
type Held = Pick<Passage, 'until' | 'sinceAtLatest' | 'untilAtLatest' | 'published'> & {
  readonly since?: string
}

/** From when to when, in words. */
export function holds({ since, until, sinceAtLatest, untilAtLatest, published }: Held, tongue: Tag): string {
  const last = lastDay(until === undefined ? {} : { until })
  const words = last === undefined ? '' : dayInWords(last, tongue)
  if (since === undefined && last === undefined) return ''
  const begin = since === undefined ? undefined : dayInWords(since, tongue)
  const sure =
    begin === undefined
      ? sayLaw('holds.until', tongue, { last: words })
      : last === undefined
        ? sayLaw('holds.since', tongue, { since: begin })
        : sayLaw('holds.between', tongue, { since: begin, last: words })
  const period =
    untilAtLatest === undefined
      ? sure
      : sayLaw('holds.perhaps', tongue, { period: sure, last: lastDayInWords(untilAtLatest, tongue) })
  if (sinceAtLatest !== undefined)
    return sayLaw('holds.approximate', tongue, { period, latest: dayInWords(sinceAtLatest, tongue) })
  return since !== undefined && published === since ? sayLaw('holds.published', tongue, { period }) : period
}

/** When a text stands, and whether it may be older than the corpus, whose first one it is. */
export function heldSince(passage: Passage, { corpus, tongue }: Asking): string {
  const held = holds(passage, tongue)
  return mayBeOlder(corpus, passage) ? `${held}; ${sayLaw('term.perhaps-older', tongue)}` : held
}

/** What is not certain of a text on the day asked. */
export function doubtIn({ beginsBy, endsBy, isBridged }: InDoubt, tongue: Tag): string | undefined {
  if (isBridged) return tied(bridgedSaid(tongue))
  if (endsBy !== undefined) return sayLaw('term.perhaps.until', tongue, { day: dayInWords(endsBy, tongue) })
  return beginsBy && sayLaw('term.perhaps.from', tongue, { day: dayInWords(beginsBy, tongue) })
}

/** On which days it is not certain that a text stood. */
export function unreadDays(passage: Passage, tongue: Tag): Html {
  return html`${unreadDaysSaid(passage, tongue).map((said) => html`<p class="state">${tied(said)}</p>`)}`
}

/** That by notes of the editors it is suspended on that day, or has other words. */
export function dayNotes(passage: Passage, on: Day, tongue: Tag): Html {
  return html`${notesOfDaySaid(passage, on, tongue).map((said) => html`<p class="state">${tied(said)}</p>`)}`
}

/** The day before an end, in words. */
export function lastDayInWords(until: string, tongue: Tag): string {
  return dayInWords(lastDay({ until }) ?? until, tongue)
}

/** The day before an end, and the latest that it may have been. */
export function lastDaysInWords(
  { until, untilAtLatest }: Pick<Passage, 'until' | 'untilAtLatest'>,
  tongue: Tag,
): string {
  if (until === undefined) return '—'
  const last = lastDayInWords(until, tongue)
  return untilAtLatest === undefined
    ? last
    : sayLaw('last-day', tongue, { last, latest: lastDayInWords(untilAtLatest, tongue) })
}

/** «№ 226-V», with the number not parted from its sign; an English page says "No.". */
export function numberOf({ number }: CorpusAct, tongue: Tag): string | undefined {
  return number === undefined ? undefined : `${tongue === 'en' ? 'No.' : '№'}\u00a0${number}`
}
