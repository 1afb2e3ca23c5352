import { html } from 'hono/html'
import { likeliestFirst } from '../../../desk/law/text-language.ts'
import { notBegunSaid } from '../../../exports/not-begun.ts'
import { beginningInDoubtSaid, lastDaySaid } from '../../../exports/text-period.ts'
import { unreadActSaid } from '../../../exports/unread-said.ts'
import { bound, tied } from '../../../html/bound.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { languagesOn } from '../../../law/corpus/answers/edition-on.ts'
import { isActPerhapsOlder } from '../../../law/corpus/answers/may-be-older.ts'
import { mayStandBefore } from '../../../law/corpus/before-corpus.ts'
import type { CorpusAct, Edition, Passage } from '../../../law/corpus/passage.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { nearest, type Standing, standingOn } from '../../law/standing.ts'
import { languageName, sayLaw } from '../../law/words.ts'
import { captionOf, numberOf } from './caption.ts'
import { colophon, unofficial } from './ground.ts'
import { identifierLine, identityHead, type ShownText } from './identity.ts'
import { holds, lastDaysInWords } from './period.ts'
import { dayForm, headed, languageLinks, lawShell, trail } from './shell.ts'

/** Headings below the page's own begin here and go no deeper than HTML does. */
const FIRST_LEVEL = 3
const LAST_LEVEL = 6

/** An act: what is known of it, and its contents on a day. */
export function actPage(asked: Asking, key: string): string {
  const asking = inHeldLanguage(asked, key)
  const { corpus, tongue, on, given, chosen, language } = asking
  const editions = corpus.editions(key, language)
  const standing = standingOn(editions, on)
  const shown = nearest(standing) as Edition
  const parts = [corpus.build.name, 'acts', key]
  const contents = corpus.contents(key, language, on)
  const text: ShownText = {
    language,
    title: shown.act.title,
    ...(standing.now === undefined ? {} : { now: standing.now }),
    all: editions,
  }
  return lawShell({
    tongue,
    site: asking.site,
    title: shown.act.title,
    path: lawAddress(parts, { on: given, language: chosen }),
    ...headed(identityHead(asking, parts, [text])),
    main: html`${trail(asking, [])}
<div class="intro">
<h1 lang="${language}">${shown.act.title}</h1>
<p class="of-day">${sayLaw('day', tongue, { day: dayInWords(on, tongue) })}</p>
${known(shown, standing, asking)}
${dayForm(asking, lawAddress(parts))}
${languageLinks(asking, (one) => lawAddress(parts, { ...along(asking), language: one }))}
</div>
${state(standing, asking, parts, languagesOn(corpus, key, on))}
${contents.length === 0 ? '' : html`<section class="contents"><h2>${sayLaw('act.contents', tongue)}</h2>${contentsOf(contents, asking, parts)}</section>`}
${editionsOf(editions, standing, asking, parts)}
${text.now === undefined || contents.length === 0 ? '' : html`<p class="file"><a href="${lawAddress([...parts, 'akn.xml'], { on: given, language })}" download>${sayLaw('act.akn', tongue)}</a></p>`}
${identifierLine(asking, text)}
${unofficial([{ language, ...(shown.source === undefined ? {} : { source: shown.source }) }], tongue)}
${colophon(asking, given === undefined ? lawAddress(parts, { ...along(asking), on }) : undefined)}`,
  })
}

/** An act is shown in a language that the corpus holds it in; where none was chosen, in one in which it stands that day. */
function inHeldLanguage(asking: Asking, key: string): Asking {
  const { corpus, language, tongue, on, chosen } = asking
  const standing = languagesOn(corpus, key, on)
  const isHeld = (one: TextLanguage) => corpus.editions(key, one).length > 0
  const isMeant =
    chosen !== undefined || standing.length === 0 ? isHeld : (one: TextLanguage) => standing.includes(one)
  if (isMeant(language)) return asking
  const held = likeliestFirst(corpus.build.languages, tongue).find(isMeant)
  return held === undefined ? asking : { ...asking, language: held }
}

function known(shown: Edition, { now }: Standing<Edition>, asking: Asking): Html {
  const { tongue, corpus } = asking
  const { act } = shown
  const number = numberOf(act, tongue)
  const successor = act.replacedBy
  const rows: (readonly [string, string | Html] | undefined)[] = [
    number === undefined ? undefined : [sayLaw('act.number', tongue), bound(number)],
    act.adopted === undefined ? undefined : [sayLaw('act.adopted', tongue), dayOnPage(act.adopted, tongue)],
    act.until === undefined ? undefined : [sayLaw('act.holds', tongue), holds(endOf(act), tongue)],
    successor === undefined
      ? undefined
      : [
          sayLaw('act.replaced-by', tongue),
          html`<a href="${lawAddress([corpus.build.name, 'acts', successor], { ...along(asking), on: act.until })}">${titleOf(successor, asking)}</a>`,
        ],
    now === undefined ? undefined : [sayLaw('act.version', tongue), holds(now, tongue)],
    now?.causedBy === undefined
      ? undefined
      : [sayLaw('act.caused-by', tongue), html`<span lang="${asking.language}">${now.causedBy}</span>`],
  ]
  const begun = now && beginningInDoubtSaid(now, false, tongue)
  return html`<dl class="known">
${rows
  .filter((row) => row !== undefined)
  .map(
    ([label, value]) => html`<div><dt>${label}</dt> <dd>${value}</dd></div>
`,
  )}</dl>${begun === undefined ? '' : html`<p class="at-latest">${tied(begun)}</p>`}${now !== undefined && now.published !== now.since && isActPerhapsOlder(corpus, now, asking.language) ? html`<p class="at-latest">${sayLaw('act.perhaps-older', tongue)}</p>` : ''}${now?.lacking === undefined ? '' : html`<p class="state">${tied(unreadActSaid(tongue))}</p>`}`
}

function endOf({ until, untilAtLatest }: CorpusAct): Parameters<typeof holds>[0] {
  return {
    ...(until === undefined ? {} : { until }),
    ...(untilAtLatest === undefined ? {} : { untilAtLatest }),
  }
}

function titleOf(key: string, { corpus, language }: Asking): Html | string {
  const title = corpus.editions(key, language).at(-1)?.act.title
  return title === undefined ? key : html`<span lang="${language}">${title}</span>`
}

/**
 * What is said where no text of the act stands on the day.
 * @param elsewhere languages in which one does
 */
function state(
  { now, previous, next }: Standing<Edition>,
  asking: Asking,
  parts: readonly string[],
  elsewhere: readonly TextLanguage[],
): Html | '' {
  if (now) return ''
  const { corpus, tongue, on } = asking
  const day = dayInWords(on, tongue)
  if (elsewhere.length > 0)
    return html`<p class="state">${sayLaw('act.elsewhere', tongue, { day })} ${elsewhere.map((one) => html`<a href="${lawAddress(parts, { ...along(asking), language: one })}" lang="${one}">${languageName(one)}</a> `)}</p>`
  const ground =
    next && previous === undefined ? corpus.ownBeginning(next.act.key, asking.language) : undefined
  const isAdopted = next && previous === undefined && mayStandBefore(next.act, on)
  const isBefore = isAdopted && ground === undefined
  if (next)
    return html`<p class="state">${sayLaw(isBefore ? 'act.before-corpus' : 'act.not-yet', tongue, { day, since: dayInWords(next.since, tongue) })}${isAdopted && ground ? ` ${tied(notBegunSaid(ground, tongue))}` : ''} <a href="${lawAddress(parts, { ...along(asking), on: next.since })}">${sayLaw('act.first', tongue)}</a></p>`
  if (previous?.until === undefined) return ''
  const last = lastDaySaid(previous.until, tongue)
  const { untilAtLatest: latest } = previous
  const ended =
    latest !== undefined && latest > on
      ? sayLaw('act.repealed-perhaps', tongue, { last, latest: lastDaySaid(latest, tongue) })
      : sayLaw('act.repealed', tongue, { day, last: lastDaysInWords(previous, tongue) })
  return html`<p class="state">${ended} <a href="${lawAddress(parts, { ...along(asking), on: previous.since })}">${sayLaw('act.last', tongue)}</a></p>`
}

/** Provisions under their headings. */
function contentsOf(passages: readonly Passage[], asking: Asking, parts: readonly string[]): Html {
  const groups: { readonly within: readonly string[]; readonly own: Passage[] }[] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    if (last && last.within.join('\n') === passage.within.join('\n')) last.own.push(passage)
    else groups.push({ within: passage.within, own: [passage] })
  }
  return html`${groups.map(({ within, own }, index) => {
    const above = groups[index - 1]?.within ?? []
    const shared = within.findIndex((heading, depth) => heading !== above[depth])
    return html`${shared < 0 ? '' : within.slice(shared).map((words, step) => heading(words, shared + step, asking))}
<ol lang="${asking.language}">
${own.map((passage) => entry(passage, asking, parts))}</ol>`
  })}`
}

function heading(words: string, depth: number, { language }: Asking): Html {
  switch (Math.min(FIRST_LEVEL + depth, LAST_LEVEL)) {
    case FIRST_LEVEL:
      return html`<h3 lang="${language}">${words}</h3>`
    case FIRST_LEVEL + 1:
      return html`<h4 lang="${language}">${words}</h4>`
    case FIRST_LEVEL + 2:
      return html`<h5 lang="${language}">${words}</h5>`
    default:
      return html`<h6 lang="${language}">${words}</h6>`
  }
}

function entry(passage: Passage, asking: Asking, parts: readonly string[]): Html {
  const { tongue } = asking
  const mark =
    passage.state === 'text'
      ? ''
      : html` <span class="quiet" lang="${tongue}">(${sayLaw(passage.state, tongue)})</span>`
  return html`<li><a href="${lawAddress([...parts, passage.anchor], along(asking))}">${captionOf(passage, tongue)}</a>${mark}</li>
`
}

function editionsOf(
  editions: readonly Edition[],
  { now }: Standing<Edition>,
  asking: Asking,
  parts: readonly string[],
): Html {
  const { tongue } = asking
  return html`<details class="editions"><summary>${sayLaw('act.editions', tongue, { count: editions.length })}</summary>
<ol reversed>
${editions.toReversed().map(
  (edition) =>
    html`<li><a href="${lawAddress(parts, { ...along(asking), on: edition.since })}"${edition === now ? html` aria-current="true"` : ''}>${holds(edition, tongue)}</a>${edition.causedBy === undefined ? '' : html` <span class="quiet" lang="${asking.language}">${edition.causedBy}</span>`}</li>
`,
)}</ol></details>`
}
