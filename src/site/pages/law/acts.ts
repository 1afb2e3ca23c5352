import { html } from 'hono/html'
import { likeliestFirst } from '../../../desk/law/text-language.ts'
import { inShort } from '../../../exports/corpus-line.ts'
import { bound, tied } from '../../../html/bound.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import type { CorpusAct } from '../../../law/corpus/passage.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { lawAddress, webAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { type LawWord, sayLaw } from '../../law/words.ts'
import { numberOf } from './caption.ts'
import { colophon } from './ground.ts'
import { dayForm, languageLinks, lawShell, trail } from './shell.ts'

/** More titles than this nobody reads through; the others are found by number or title. */
const MOST_ACTS = 1000

/**
 * A corpus: what it is, and its acts in force on a day, by rank.
 * @param hasNorms whether a pack knows norms of this law
 */
export function actsPage(asking: Asking, hasNorms = false): string {
  const { corpus, called, tongue, on, given } = asking
  const { build } = corpus
  const acts = actsOf(asking)
  const shown = acts.slice(0, MOST_ACTS)
  const ranks = Map.groupBy(shown, ({ act }) => act.rank)
  const title = sayLaw('day', tongue, { day: dayInWords(on, tongue) })
  const path = lawAddress([build.name])
  return lawShell({
    tongue,
    site: asking.site,
    title: `${called}: ${title}`,
    path: lawAddress([build.name], { on: given, language: asking.chosen }),
    main: html`${trail(asking, [])}
<div class="intro">
<h1>${title}</h1>
${dayForm(asking, path)}
${languageLinks(asking, (one) => lawAddress([build.name], { ...along(asking), language: one }))}
<p class="to-find"><a href="${lawAddress([], { ...along(asking), corpus: build.name })}">${sayLaw('find', tongue)}</a></p>
${hasNorms ? html`<p class="to-find"><a href="${lawAddress([build.name, 'norms'], { on: given, lang: tongue })}">${sayLaw('norms', tongue)}</a></p>` : ''}
</div>
<p class="said">${howMany(acts.length, asking)}</p>
<div class="acts-by-rank">
${[...ranks].map(
  ([rank, own]) => html`<section><h2>${sayLaw(`rank.${rank}` as LawWord, tongue)}</h2>
<ul>
${own.map((held) => line(held, asking))}</ul></section>
`,
)}</div>
${acts.length > shown.length ? html`<p class="more-acts">${sayLaw('acts.more', tongue, { count: acts.length - shown.length })}</p>` : ''}
${about(asking)}
${colophon(asking, given === undefined ? lawAddress([build.name], { ...along(asking), on }) : undefined)}`,
  })
}

/** How many acts are in force; after the last day that the corpus knows, by texts that go no further. */
function howMany(count: number, { corpus, on, tongue }: Asking): string {
  const { newest } = corpus.build
  if (on > newest)
    return tied(sayLaw('acts.in-force-by', tongue, { count, newest: dayInWords(newest, tongue) }))
  return sayLaw(count === 0 ? 'acts.none' : 'acts.in-force', tongue, { count })
}

/** An act in force, in a language that the corpus holds it in. */
interface HeldAct {
  readonly act: CorpusAct
  readonly language: TextLanguage
}

/** All acts in force: in the language asked, and in another one those that the corpus holds in no text of that language. */
function actsOf({ corpus, on, language, tongue, chosen }: Asking): HeldAct[] {
  const languages =
    chosen === undefined ? likeliestFirst(corpus.build.languages, language, tongue) : [language]
  const acts = new Map<string, HeldAct>()
  for (const one of languages)
    for (const act of corpus.acts(on, one)) if (!acts.has(act.key)) acts.set(act.key, { act, language: one })
  return [...acts.values()].sort((one, other) => one.act.rank - other.act.rank)
}

function line({ act, language }: HeldAct, asking: Asking): Html {
  const { corpus, tongue } = asking
  const particulars = [
    numberOf(act, tongue),
    act.adopted === undefined ? undefined : dayOnPage(act.adopted, tongue),
  ].filter((one) => one !== undefined)
  return html`<li><a href="${lawAddress([corpus.build.name, 'acts', act.key], along(asking))}" lang="${language}">${act.title}</a>${particulars.length === 0 ? '' : html` <span class="quiet">${bound(particulars.join(', '))}</span>`}</li>
`
}

function about({ corpus, tongue, site }: Asking): Html {
  const { source, revision, broken } = corpus.build
  const at = webAddress(source)
  return html`<section class="build">
${
  // Where a folder lies on the machine of a site is nobody's business.
  site !== undefined && at === undefined
    ? ''
    : html`<p>${sayLaw('build.source', tongue, { source: '' })}${at === undefined ? source : html`<a href="${at}" rel="noreferrer">${at}</a>`}${revision === undefined ? '' : `, ${sayLaw('build.revision', tongue, { revision: inShort(revision) })}`}</p>`
}
${broken > 0 ? html`<p>${sayLaw('build.broken', tongue, { count: broken })}</p>` : ''}</section>`
}
