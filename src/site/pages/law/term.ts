import { html } from 'hono/html'
import type { NearWords } from '../../../desk/law/near-words.ts'
import { wordsApart } from '../../../desk/law/said-otherwise.ts'
import { capital } from '../../../exports/capital.ts'
import { quoted } from '../../../exports/quoted.ts'
import { notSearchedSaid } from '../../../exports/unread-said.ts'
import { bound, tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { NotChecked } from '../../../law/corpus/absent.ts'
import type { SearchPlace } from '../../../law/corpus/found.ts'
import type { Extract } from '../../../law/corpus/search/extract.ts'
import type { CorpusTerm, Definition, TermPlace } from '../../../law/corpus/term.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { say } from '../../../messages/messages.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import type { Elsewhere } from '../../law/elsewhere.ts'
import { quoteOf } from '../../law/quote.ts'
import { type LawWord, languageIn, sayLaw } from '../../law/words.ts'
import { type Also, alsoSearched, standingApart } from './also.ts'
import { placeLink } from './caption.ts'
import { askForm, type CalledBuild } from './desk.ts'
import { colophon, unofficial } from './ground.ts'
import { dayNotes, doubtIn, heldSince } from './period.ts'
import { languageLinks, lawShell, trail, trailOf } from './shell.ts'

type KeysOfLanguage = (folded: string) => readonly string[]

/** What is known of words: which are forms of one, in the language asked for, and which are one slip apart. */
interface OfWords {
  readonly keysOf: KeysOfLanguage
  readonly nearWords: NearWords
}

/** Whether an expression is in the law of a day: defined, used, in none of its acts, or not checked. */
export function termPage(
  asking: Asking,
  expression: string,
  { keysOf, nearWords }: OfWords,
  also: Also,
  elsewhere: readonly Elsewhere[] = [],
): string {
  const { corpus, tongue, on, given, language, chosen } = asking
  const answer = corpus.term(expression, language, on)
  const apart = answer.kind === 'absent' ? wordsApart(corpus, expression, language, on) : []
  const { build } = corpus
  const title = quoted(expression, tongue)
  const isOfAll = elsewhere.length > 0
  const all = [{ build, called: asking.called }, ...elsewhere]
  const address = (extra: Record<string, string | undefined>): string =>
    lawAddress([build.name, 'terms'], { q: expression, ...(isOfAll ? { corpora: 'all' } : {}), ...extra })
  return lawShell({
    tongue,
    site: asking.site,
    title: `${title}: ${sayLaw('day', tongue, { day: dayInWords(on, tongue) })}`,
    path: address({ on: given, language: chosen }),
    main: html`${isOfAll ? trailOfAll(asking) : trail(asking, [])}
<div class="intro">
<h1 lang="${language}">${title}</h1>
<p class="lede answer ${answer.kind}">${!isOfAll ? '' : html`${sayLaw('corpus', tongue)}: ${asking.called}. `}${said(answer, asking)}</p>
${answer.kind === 'absent' ? html`<p class="means">${sayLaw('term.absent.means', tongue, { language: languageIn(language, tongue) })}</p>` : ''}
${answer.kind === 'absent' ? nearTo(expression, asking, nearWords) : ''}
${languageLinks(asking, (one) => address({ ...along(asking), language: one }))}
</div>
${'definitions' in answer && answer.definitions ? definitionsOf(answer.definitions, asking) : ''}
${'places' in answer ? placesOf(answer.places, expression, asking, keysOf) : ''}
${standingApart(apart, asking)}
${alsoSearched(also, asking, address)}
${sourcesOf(answer, apart, also, asking)}
${!isOfAll ? '' : askedElsewhere(elsewhere, expression, asking)}
<section class="again"><h2>${sayLaw('find', tongue)}</h2>
${askForm({ tongue, q: expression, on: given ?? '', corpus: isOfAll ? '' : build.name, language: chosen ?? '', site: asking.site }, all.toSorted(byName))}</section>
${colophon(asking, given === undefined ? address({ ...along(asking), on }) : undefined)}`,
  })
}

/** A slip of the pen is not the law's: what may have been meant is offered beside the answer. */
function nearTo(expression: string, asking: Asking, nearWords: NearWords): Html | '' {
  const { corpus, language, on, tongue } = asking
  const near = nearWords(corpus, expression, language, on)
  if (near.length === 0) return ''
  return html`<p class="hint">${sayLaw('term.near', tongue)} ${near.map(
    (word, index) =>
      html`${index === 0 ? '' : ', '}<a href="${lawAddress([corpus.build.name, 'terms'], { q: word, ...along(asking) })}" lang="${language}">${word}</a>`,
  )}</p>`
}

function byName({ build: one }: CalledBuild, { build: other }: CalledBuild): number {
  return one.name < other.name ? -1 : 1
}

/** The way down to what was asked of every corpus. */
function trailOfAll({ tongue, given }: Asking): Html {
  return trailOf(tongue, [
    [sayLaw('title', tongue), lawAddress([], { on: given, lang: tongue })],
    [capital(sayLaw('corpus.any', tongue))],
  ])
}

const NOT_CHECKED = {
  day: 'term.not-day',
  language: 'term.not-language',
  unread: 'term.not-read',
} as const satisfies Record<NotChecked['why'], LawWord>

function said(
  answer: CorpusTerm,
  { tongue, on, language }: Pick<Asking, 'tongue' | 'on' | 'language'>,
): string {
  const day = dayInWords(on, tongue)
  if (answer.kind === 'not-checked')
    return sayLaw(NOT_CHECKED[answer.why], tongue, {
      day,
      language: languageIn(language, tongue),
    })
  const values = { day, acts: answer.acts, more: 'more' in answer ? 'yes' : 'no' }
  if (answer.kind === 'perhaps') {
    const former = answer.places.every(({ endsBy }) => endsBy !== undefined) ? 'yes' : 'no'
    return sayLaw('term.perhaps', tongue, { ...values, former })
  }
  if (answer.kind === 'used' && answer.definitions) return sayLaw('term.perhaps-defined', tongue, values)
  const words = sayLaw(`term.${answer.kind}`, tongue, values)
  if (answer.kind === 'defined') return words
  return [words, ...notSearchedSaid(answer, tongue).map(tied)].join(' ')
}

function definitionsOf(definitions: readonly Definition[], asking: Asking): Html {
  const { tongue, language, on } = asking
  const doubts = definitions.map((one) => doubtIn(one, tongue))
  return html`<section class="definitions"><h2>${sayLaw('term.definitions', tongue)}</h2>
${doubts.some((doubt) => doubt !== undefined) ? html`<p class="hint">${sayLaw('term.either', tongue, { day: dayInWords(on, tongue) })}</p>` : ''}
${definitions.map(
  ({ passage, term, says, scope }, index) => html`<figure>
<blockquote lang="${language}"><p><dfn>${term}</dfn> — ${says}</p></blockquote>
<figcaption>${placeLink(passage, asking)} <span class="quiet">${say(`term.scope.${scope}`, tongue)}; ${heldSince(passage, asking)}${doubts[index] === undefined ? '' : `; ${doubts[index]}`}</span></figcaption>
${dayNotes(passage, on, tongue)}</figure>
`,
)}</section>`
}

function placesOf(
  places: readonly TermPlace[],
  expression: string,
  asking: Asking,
  keysOf: KeysOfLanguage,
): Html {
  const { tongue, language } = asking
  return html`<section class="places"><h2>${sayLaw('term.places', tongue)}</h2>
<p class="hint">${sayLaw('term.places.first', tongue, { shown: places.length })}</p>
<ol>
${places.map((place) => {
  const { passage, exact } = place
  const doubt = doubtIn(place, tongue)
  const perhaps = doubt === undefined ? '' : `; ${doubt}`
  const quote = quoteOf(passage.text, expression, keysOf)
  return html`<li>${placeLink(passage, asking)} <span class="quiet">${heldSince(passage, asking)}${exact ? '' : `; ${sayLaw('term.other-form', tongue)}`}${perhaps}</span>
${quote === undefined ? '' : html`<blockquote lang="${language}"><p>${marked(quote)}</p></blockquote>`}</li>
`
})}</ol></section>`
}

/** The paragraph in which the expression stands, its words marked. */
function marked({ text, marks, cut }: Extract): Html {
  const from = marks[0]?.[0] ?? 0
  const to = marks.at(-1)?.[1] ?? 0
  return html`${cut.before ? '… ' : ''}${bound(text.slice(0, from))}<mark>${text.slice(from, to)}</mark>${bound(text.slice(to))}${cut.after ? ' …' : ''}`
}

/** The other corpora that were asked, each with its answer and the way to it. */
function askedElsewhere(elsewhere: readonly Elsewhere[], expression: string, asking: Asking): Html {
  const { tongue, given, chosen, on } = asking
  return html`<section class="others"><h2>${sayLaw('term.elsewhere', tongue)}</h2>
<ul>
${elsewhere.map(
  ({
    build: { name },
    called,
    language,
    answer,
  }) => html`<li><a href="${lawAddress([name, 'terms'], { q: expression, on: given, language: chosen, lang: tongue })}">${called}</a>: ${said(answer, { tongue, on, language })}</li>
`,
)}</ul></section>`
}

/** The official texts of the acts quoted, each once. */
function sourcesOf(
  answer: CorpusTerm,
  apart: readonly SearchPlace[],
  { found, only }: Also,
  { tongue, language }: Asking,
): Html | '' {
  const quotedFrom = [
    ...apart,
    ...('definitions' in answer ? (answer.definitions ?? []) : []),
    ...('places' in answer ? answer.places : []),
    ...(only ? [] : found).flatMap((one) => ('places' in one.answer ? one.answer.places : [])),
  ]
  if (quotedFrom.length === 0) return ''
  const sources = new Set(quotedFrom.flatMap(({ passage: { source } }) => source ?? []))
  return unofficial(
    [...sources].map((source) => ({ language, source })),
    tongue,
  )
}
