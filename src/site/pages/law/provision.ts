import { html } from 'hono/html'
import { likeliestFirst } from '../../../desk/law/text-language.ts'
import { endPublishedSaid } from '../../../exports/end-published.ts'
import { lagSaid } from '../../../exports/lag-said.ts'
import { notBegunSaid } from '../../../exports/not-begun.ts'
import { unknownProvisionSaid } from '../../../exports/unread-said.ts'
import { tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { languagesOn } from '../../../law/corpus/answers/edition-on.ts'
import { lagOf } from '../../../law/corpus/answers/lag-of.ts'
import { mayBeOlder } from '../../../law/corpus/answers/may-be-older.ts'
import { partNumber, pointNumber } from '../../../law/corpus/line-numbers.ts'
import { isNotesAlone } from '../../../law/corpus/notes-alone.ts'
import { isBridged, type Passage } from '../../../law/corpus/passage.ts'
import type { Norm, Tag } from '../../../law/law.ts'
import { isTag } from '../../../law/tags.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { nearest, type Standing, standingOn } from '../../law/standing.ts'
import { languageIn, languageName, sayLaw } from '../../law/words.ts'
import { historyOf } from './history.ts'
import { identifierLine, identityHead, type ShownText } from './identity.ts'
import { packAlone } from './pack-alone.ts'
import {
  captionOf,
  citedAs,
  colophon,
  dayForm,
  headed,
  lastDayInWords,
  lastDaysInWords,
  lawShell,
  trail,
  unofficial,
  unreadDays,
} from './parts.ts'
import { replacedActs } from './replaced.ts'

/** A number with its mark, whether it names a part or a point or not. */
const NUMBERED = /^\d+(?:-\d+)*[.)]/u
/** Rows that stand side by side at most; the style sheet has as many. */
const MOST_ROWS = 200

/** A provision in one language. */
interface Side {
  readonly language: TextLanguage
  /** All its texts, the oldest first. */
  readonly texts: readonly Passage[]
  readonly standing: Standing<Passage>
}

/**
 * A provision on a day, in all languages of the corpus side by side, and what became of it.
 * @param normAt where the norm of a provision is told of
 * @param byPackAlone the norm that the pack has in force that day, where by no text of the corpus the provision stands
 */
export function provisionPage(
  asked: Asking,
  key: string,
  anchor: string,
  normAt: (passage: Passage) => string | undefined = () => undefined,
  byPackAlone?: Norm,
): string {
  const sides = sidesOf(asked, key, anchor)
  const standing = languagesOn(asked.corpus, key, asked.on)
  const first = sides.find(({ texts }) => texts.length > 0) as Side
  const asking: Asking = { ...asked, language: first.language }
  const { corpus, tongue, on, given, chosen } = asking
  const shown = nearest(first.standing) as Passage
  const title = citedAs(shown, tongue)
  const norm = normAt(shown)
  const act = [corpus.build.name, 'acts', key]
  const parts = [...act, anchor]
  const texts = sides.flatMap(({ standing }) => nearest(standing) ?? [])
  return lawShell({
    tongue,
    site: asking.site,
    title,
    path: lawAddress(parts, { on: given, language: chosen }),
    ...headed(identityHead(asking, parts, sides.map(textOf), shown)),
    main: html`${trail(asking, [[shown.act.title, lawAddress(act, along(asking)), first.language]])}
<div class="intro">
${shown.within.length === 0 ? '' : html`<p class="within" lang="${first.language}">${shown.within.join(' · ')}</p>`}
<h1 lang="${first.language}">${title}</h1>
<p class="of-day">${sayLaw('day', tongue, { day: dayInWords(on, tongue) })}</p>
${dayForm(asking, lawAddress(parts))}
${norm === undefined ? '' : html`<p class="to-norm"><a href="${norm}">${sayLaw('norm.of-article', tongue)}</a></p>`}
</div>
${byPackAlone === undefined ? '' : packAlone(byPackAlone, asking, norm)}
<article class="sides${sideBySide(sides)}" aria-label="${sayLaw('texts', tongue)}">
${sides.map((side, index) => sideOf(side, asking, standing, index === 0))}</article>
${identifierLine(asking, textOf(first), shown)}
${unofficial(texts, tongue)}
${versionsNav(first, asking, parts)}
${historyOf(first, asking, parts)}
${otherHistories(sides, asking, parts)}
${replacedActs(shown, asking)}
${neighbours(shown, asking, act)}
${colophon(asking, given === undefined ? lawAddress(parts, { ...along(asking), on }) : undefined)}`,
  })
}

function textOf({ language, texts, standing }: Side): ShownText {
  const title = nearest(standing)
  const { now } = standing
  return {
    language,
    title: title === undefined ? '' : citedAs(title, isTag(language) ? language : 'en'),
    ...(now === undefined ? {} : { now }),
    all: texts,
  }
}

/** The language asked for comes first. */
function sidesOf({ corpus, language, tongue, on }: Asking, key: string, anchor: string): Side[] {
  const sides = likeliestFirst(corpus.build.languages, language, tongue).map((one): Side => {
    const texts = corpus.history(key, anchor, one).filter((text) => text.anchor === anchor)
    return { language: one, texts, standing: standingOn(texts, on) }
  })
  // A language in which the corpus holds nothing of the act has no column of its own.
  return sides.filter(({ language: one, texts }) => texts.length > 0 || corpus.editions(key, one).length > 0)
}

/** Paragraphs stand in rows where each language has as many, numbered alike: points may stand in another order. */
function sideBySide(sides: readonly Side[]): string {
  if (sides.length < 2) return ''
  const numbers = sides.map(({ standing }) => (standing.now ? linesOf(standing.now).map(numberOf) : []))
  const [first = []] = numbers
  const alike = first.length < MOST_ROWS && numbers.every((own) => own.join('\n') === first.join('\n'))
  return alike ? ' beside in-rows' : ' beside'
}

function numberOf(line: string): string {
  return NUMBERED.exec(line)?.[0] ?? ''
}

/** @param stands languages in which the act stands that day */
function sideOf(side: Side, asking: Asking, stands: readonly TextLanguage[], isFirst: boolean): Html {
  const { language, standing } = side
  const { tongue } = asking
  const { now } = standing
  const shown = nearest(standing)
  const caption = shown === undefined ? languageName(language) : captionOf(shown, tongue)
  return html`<section class="side" lang="${language}">
<h2>${caption}</h2>
<div class="held" lang="${tongue}">${stateOf(side, asking, stands)}</div>
${
  now === undefined
    ? ''
    : namedLines(linesOf(now), isFirst).map(
        ({
          line,
          id,
        }) => html`<p class="${depthOf(line)}"${id === undefined ? '' : html` id="${id}"`}>${line}</p>
`,
      )
}
${now === undefined || now.notes.length === 0 ? html`<div class="notes-of-editors"></div>` : html`<details class="notes-of-editors"${isNotesAlone(now) ? html` open` : ''}><summary lang="${tongue}">${sayLaw('notes', tongue)}</summary>${now.notes.map((note) => html`<p>${note}</p>`)}</details>`}
</section>
`
}

/** From when to when the text stands, or why there is none. */
function stateOf({ language, standing, texts }: Side, asking: Asking, stands: readonly TextLanguage[]): Html {
  const { corpus, tongue, on } = asking
  const { now, previous, next } = standing
  const day = dayInWords(on, tongue)
  if (now?.state === 'pending' || now?.state === 'excluded')
    return html`${whyWithoutText(now, tongue, now === texts[0])}${unreadDays(now, tongue)}`
  if (now) {
    const period = now.until === undefined ? 'period.since' : 'period.between'
    const values = {
      since: dayInWords(now.since, tongue),
      ...(now.until === undefined ? {} : { last: lastDayInWords(now.until, tongue) }),
    }
    return html`${now.state === 'text' ? '' : whyWithoutText(now, tongue)}<p>${sayLaw(period, tongue, values)}${now.sinceAtLatest === undefined ? '' : ` ${sayLaw('period.at-latest', tongue, { since: dayInWords(now.since, tongue), latest: dayInWords(now.sinceAtLatest, tongue) })}`}${sinceSaid(now, asking)}${now.untilAtLatest === undefined ? '' : ` ${sayLaw('period.perhaps', tongue, { last: lastDayInWords(now.untilAtLatest, tongue) })}`}</p>${unreadDays(now, tongue)}${lagShown(now, asking)}`
  }
  if (texts.length === 0) return html`<p class="state">${sayLaw('state.no-language', tongue)}</p>`
  if (next && isBridged(next, on))
    return html`<p class="state">${tied(unknownProvisionSaid(on, next, tongue))}</p>`
  if (stands.length > 0 && !stands.includes(language))
    return html`<p class="state">${sayLaw('state.elsewhere', tongue, { day })}</p>`
  if (next) {
    const answer = corpus.passage(next.act.key, next.anchor, language, on)
    const before = answer.kind === 'before-corpus' ? 'state.before-corpus' : 'state.not-yet'
    const word = previous === undefined ? before : 'state.between'
    const ground = answer.kind === 'not-yet' ? answer.ground : undefined
    return html`<p class="state">${sayLaw(word, tongue, { day, since: dayInWords(next.since, tongue) })}${ground ? ` ${tied(notBegunSaid(ground, tongue))}` : ''}</p>`
  }
  const last = previous?.until
  const latest = previous?.untilAtLatest
  if (last !== undefined && latest !== undefined && latest > on)
    return html`<p class="state">${sayLaw('state.repealed-perhaps', tongue, { last: lastDayInWords(last, tongue), latest: lastDayInWords(latest, tongue) })}</p>`
  const endPublished = endPublishedSaid(previous, tongue)
  return html`<p class="state">${sayLaw('state.repealed', tongue, { day, last: lastDaysInWords(previous ?? {}, tongue) })}${endPublished === undefined ? '' : ` ${tied(endPublished)}`}</p>`
}

/** That the text may lack a change that another language has. */
function lagShown(now: Passage, { corpus, tongue, on }: Asking): Html | '' {
  const lag = lagOf(corpus, now, on)
  return lag === undefined
    ? ''
    : html`<p class="state">${tied(lagSaid(lag, languageIn(lag.behind, tongue), tongue))}</p>`
}

/** What its first day in the corpus does not tell. */
function sinceSaid(now: Passage, { corpus, tongue }: Asking): string {
  if (now.published === now.since) return ` ${sayLaw('period.published', tongue)}`
  return mayBeOlder(corpus, now) ? ` ${sayLaw('period.first', tongue)}` : ''
}

/**
 * Why a provision that stands in the act has no text of its own.
 * @param isFirst whether it is the oldest text: one that was struck out by then may have been so long before
 */
function whyWithoutText(
  { state, begins, since, sinceAtLatest }: Passage,
  tongue: Tag,
  isFirst = false,
): Html {
  const days = {
    since: dayInWords(since, tongue),
    ...(begins === undefined ? {} : { begins: dayInWords(begins, tongue) }),
    ...(sinceAtLatest === undefined ? {} : { latest: dayInWords(sinceAtLatest, tongue) }),
  }
  const said = (): string => {
    if (state === 'pending')
      return sayLaw(begins === undefined ? 'state.pending' : 'state.pending-from', tongue, days)
    if (state !== 'excluded') return sayLaw('state.not-held', tongue)
    if (isFirst) return sayLaw('state.excluded-by', tongue, days)
    return sayLaw(
      sinceAtLatest === undefined ? 'state.excluded-since' : 'state.excluded-perhaps',
      tongue,
      days,
    )
  }
  return html`<p class="state">${said()}</p>`
}

function linesOf({ text }: Passage): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** Lines by which identifiers name them: `part_3`, `part_3-point_1`. A name stands once on a page. */
function namedLines(
  lines: readonly string[],
  isFirst: boolean,
): { readonly line: string; readonly id?: string }[] {
  if (!isFirst) return lines.map((line) => ({ line }))
  const given = new Set<string>()
  let part = ''
  return lines.map((line) => {
    const [opened, point] = [partNumber(line), pointNumber(line)]
    if (opened === undefined && point === undefined) return { line }
    if (opened !== undefined) part = `part_${opened}`
    const id = point === undefined ? part : [part, `point_${point}`].filter((one) => one !== '').join('-')
    if (given.has(id)) return { line }
    given.add(id)
    return { line, id }
  })
}

/** How deep a paragraph is: points stand within parts, letters within points. */
function depthOf(line: string): string {
  if (numberOf(line).endsWith(')')) return 'point'
  if (/^\p{Ll}\)/u.test(line)) return 'letter'
  return 'whole-line'
}

function versionsNav({ standing }: Side, asking: Asking, parts: readonly string[]): Html | '' {
  const { tongue } = asking
  const { previous, next } = standing
  if (!previous && !next) return ''
  const to = (since: string): string => lawAddress(parts, { ...along(asking), on: since })
  return html`<nav class="either-way" aria-label="${sayLaw('versions', tongue)}">
${previous ? html`<a class="back" rel="prev" href="${to(previous.since)}">${sayLaw('previous', tongue, { since: dayInWords(previous.since, tongue) })}</a>` : html`<span></span>`}
${next ? html`<a class="on" rel="next" href="${to(next.since)}">${sayLaw('next', tongue, { since: dayInWords(next.since, tongue) })}</a>` : ''}</nav>`
}

function otherHistories(sides: readonly Side[], asking: Asking, parts: readonly string[]): Html | '' {
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
function neighbours({ anchor }: Passage, asking: Asking, act: readonly string[]): Html {
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
