import { html } from 'hono/html'
import { noDay } from '../../../desk/checked-day.ts'
import { nearProvisions } from '../../../desk/law/near-provisions.ts'
import type { OtherDay } from '../../../desk/law/norm-in-pack.ts'
import { capital } from '../../../exports/capital.ts'
import { knownOnSaid } from '../../../exports/norm-standing.ts'
import { bound, tied } from '../../../html/bound.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import { sectionTeller } from '../../../law/corpus/answers/section-of.ts'
import type { Citation, Tag } from '../../../law/law.ts'
import { sectionName } from '../../../law/provision-name.ts'
import { say, sayProblem } from '../../../messages/messages.ts'
import type { Problem } from '../../../problem.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import type { NormAsking, NormSource } from '../../law/norm-source.ts'
import { languageName, sayLaw } from '../../law/words.ts'
import type { SiteFrame } from '../../site-frame.ts'
import { captionOf } from './caption.ts'
import { colophon } from './ground.ts'
import { addCommand, otherDay } from './norm-parts.ts'
import { replacedActs } from './replaced.ts'
import { dayForm, lawShell } from './shell.ts'

/** What is not there. */
export type Miss =
  | { readonly kind: 'corpus'; readonly name: string; readonly names: readonly string[] }
  /** A pack knows norms of the law, but no corpus has its texts. */
  | { readonly kind: 'no-texts'; readonly source: NormSource; readonly on?: string }
  | { readonly kind: 'act'; readonly asking: Asking; readonly act: string }
  /** No text of an act stands on a day in a language, so there is none to give out as a file. */
  | { readonly kind: 'text'; readonly asking: Asking; readonly act: string }
  | { readonly kind: 'provision'; readonly asking: Asking; readonly act: string; readonly provision: string }
  | { readonly kind: 'language'; readonly asking: Asking; readonly language: string }
  | {
      readonly kind: 'day'
      readonly asking: Pick<Asking, 'tongue' | 'on' | 'chosen'>
      readonly typed: string
    }
  /** Neither pack nor text knows the article on that day. */
  | {
      readonly kind: 'norm'
      readonly asking: NormAsking
      readonly citation: Citation
      readonly label: string
      /** A day on which one of them knows it. */
      readonly knownOn?: OtherDay
    }
  | { readonly kind: 'norm-act'; readonly asking: NormAsking; readonly act: string }
  /** No pack belongs to the corpus. */
  | { readonly kind: 'norms'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | { readonly kind: 'page' }

/** A page that says what is not there, and the way on. */
export function missPage(miss: Miss, path: string, tongue: Tag, site?: SiteFrame): string {
  const title = titleOf(miss, tongue)
  return lawShell({
    tongue,
    site,
    title,
    path,
    main: html`<div class="intro">
<h1>${bound(title)}</h1>
${wayOn(miss, path, tongue, site)}
<p><a href="${lawAddress([], { lang: tongue })}">${sayLaw('to-desk', tongue)}</a></p>
</div>
${'asking' in miss && miss.kind !== 'day' && !('source' in miss.asking) ? colophon(miss.asking) : ''}`,
  })
}

function titleOf(miss: Miss, tongue: Tag): string {
  switch (miss.kind) {
    case 'corpus':
      return sayLaw('no-corpus.title', tongue, { name: miss.name })
    case 'no-texts':
      return sayLaw('no-texts.title', tongue, { name: miss.source.called[tongue] })
    case 'act':
      return sayLaw('no-act.title', tongue, { act: miss.act })
    case 'text':
      return sayLaw('no-text.title', tongue)
    case 'provision':
      return noProvision(miss, tongue)
    case 'language':
      return sayLaw('no-language.title', tongue, { language: miss.language })
    case 'day':
      return sayLaw('no-day.title', tongue)
    case 'norm': {
      const norm = capital(miss.label)
      return miss.knownOn === undefined
        ? sayLaw('no-norm.title', tongue, { norm: miss.label })
        : sayLaw('no-norm.title-day', tongue, { norm, day: dayOnPage(miss.asking.on, tongue) })
    }
    case 'norm-act':
      return sayLaw('no-norm-act.title', tongue, { act: miss.act })
    case 'norms':
      return sayLaw('no-norms.title', tongue, { name: miss.name })
    case 'unreadable':
      return sayLaw('unreadable.title', tongue)
    default:
      return sayLaw('no-page.title', tongue)
  }
}

/** The number of an article that is asked for by it or by its place in the address. */
function articleNumber(provision: string): string | undefined {
  return /^(?:st|art_?|sec_)?(\d+(?:-\d+)*)$/u.exec(provision)?.[1]
}

/** An article is named as people name it, a section as the act does. */
function noProvision({ asking, act, provision }: Miss & { kind: 'provision' }, tongue: Tag): string {
  const { corpus, language } = asking
  const number = articleNumber(provision)
  if (number === undefined) return sayLaw('no-provision.title', tongue, { provision })
  return sectionTeller(corpus)(act)
    ? sayLaw('no-provision.title', tongue, { provision: sectionName(number, language) })
    : sayLaw('no-article.title', tongue, { number })
}

function wayOn(miss: Miss, path: string, tongue: Tag, site: SiteFrame | undefined): Html {
  switch (miss.kind) {
    case 'corpus':
      return html`<p class="lede">${sayLaw('no-corpus.text', tongue)}</p>
${miss.names.length === 0 ? '' : html`<p>${sayLaw('ready', tongue)}: ${miss.names.map((name, index) => html`${index === 0 ? '' : ', '}<a href="${lawAddress([name], { lang: tongue })}">${name}</a>`)}</p>`}`
    case 'no-texts':
      return noTexts(miss, tongue, site)
    case 'act': {
      const { name } = miss.asking.corpus.build
      return html`<p class="lede">${sayLaw('no-act.text', tongue, { name })}</p>
<p><a href="${lawAddress([name], along(miss.asking))}">${sayLaw('to-acts', tongue)}</a></p>`
    }
    case 'provision':
      return html`<p class="lede">${sayLaw('no-provision.text', tongue)}</p>
${inActsBeside(miss)}${nearTo(miss, tongue)}
<p class="to-find"><a href="${lawAddress([miss.asking.corpus.build.name, 'acts', miss.act], along(miss.asking))}">${sayLaw('to-contents', tongue)}</a></p>`
    case 'text': {
      const { corpus } = miss.asking
      return html`<p class="lede">${sayLaw('no-text.text', tongue)}</p>
<p><a href="${lawAddress([corpus.build.name, 'acts', miss.act], along(miss.asking))}">${sayLaw('to-contents', tongue)}</a></p>`
    }
    case 'language': {
      const { corpus, given } = miss.asking
      return html`<p class="lede">${sayLaw('no-language.text', tongue)}</p>
<p>${corpus.build.languages.map((one, index) => html`${index === 0 ? '' : ', '}<a href="${path}?${new URLSearchParams({ ...(given === undefined ? {} : { on: given }), language: one, lang: tongue }).toString()}" lang="${one}">${languageName(one)}</a>`)}</p>`
    }
    case 'day':
      return html`${dayForm(miss.asking, path, {
        typed: miss.typed,
        says: sayProblem(noDay(miss.typed), tongue),
      })}`
    case 'norm':
    case 'norm-act': {
      const { source, given } = miss.asking
      return html`<p class="lede">${whyNoNorm(miss, tongue)}</p>
<p><a href="${lawAddress([source.name, 'norms'], { on: given, lang: tongue })}">${sayLaw('norms', tongue)}</a></p>`
    }
    case 'norms':
      return html`<p class="lede">${sayLaw('no-norms.text', tongue)}</p>
<p><a href="${lawAddress([miss.name], { lang: tongue })}">${sayLaw('to-acts', tongue)}</a></p>`
    case 'unreadable':
      return html`<p class="lede">${sayProblem(miss.problem, tongue)}</p>`
    default:
      return html`<p class="lede">${sayLaw('no-page.text', tongue)}</p>
<p><a href="/?lang=${tongue}">${say('page.home', tongue)}</a></p>`
  }
}

/** The article in the act that this one replaced, or in the one that replaced it: a name may have meant either. */
function inActsBeside({ asking, act, provision }: Miss & { readonly kind: 'provision' }): Html | '' {
  const { corpus, language } = asking
  const held = corpus.everyAct(language).find(({ key }) => key === act)
  return held === undefined
    ? ''
    : replacedActs({ act: held, number: articleNumber(provision) }, asking, false)
}

/** The provisions that may have been meant, as they are headed. */
function nearTo({ asking, act, provision }: Miss & { readonly kind: 'provision' }, tongue: Tag): Html | '' {
  const { corpus, on, language } = asking
  const near = nearProvisions(corpus, act, provision, on)
  if (near.length === 0) return ''
  const held = [language, ...corpus.build.languages].flatMap((one) => corpus.contents(act, one, on))
  return html`<p class="to-find">${sayLaw('no-provision.near', tongue)}${near.map((name) => {
    const passage = held.find(({ anchor, number }) => name === anchor || name === number)
    const to = lawAddress([corpus.build.name, 'acts', act, name], along(asking))
    return html` <br><a href="${to}"${passage ? html` lang="${passage.language}"` : ''}>${passage ? captionOf(passage, tongue) : name}</a>`
  })}</p>`
}

function noTexts(
  { source, on }: Miss & { readonly kind: 'no-texts' },
  tongue: Tag,
  site: SiteFrame | undefined,
): Html {
  return html`<p class="lede">${sayLaw('no-texts.text', tongue)}</p>
<p class="to-find"><a href="${lawAddress([source.name, 'norms'], { on, lang: tongue })}">${sayLaw('norms', tongue)}</a></p>
${site === undefined ? html`<p class="said">${sayLaw('no-texts.add', tongue)}<br>${addCommand(source, tongue)}</p>` : ''}`
}

function whyNoNorm(miss: Miss & { readonly kind: 'norm' | 'norm-act' }, tongue: Tag): Html | string {
  if (miss.kind === 'norm-act') return sayLaw('no-norm-act.text', tongue)
  const { asking, citation, knownOn } = miss
  // A number is surely wrong only where the texts of the act were looked through.
  const isActHeld = asking.source.held?.keyOf(citation.act, asking.on) !== undefined
  if (knownOn === undefined) return sayLaw(isActHeld ? 'no-norm.text-corpus' : 'no-norm.text', tongue)
  return html`${tied(knownOnSaid(knownOn, tongue))} ${otherDay(knownOn.day, citation, asking)}`
}
