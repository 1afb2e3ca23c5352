import { html, raw } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import type { Edition, Passage } from '../../../law/corpus/passage.ts'
import { type DescribedText, describe } from '../../../law/eli/describe.ts'
import { eliOf } from '../../../law/eli/identifier.ts'
import { lastDay } from '../../../messages/days.ts'
import { lawAddress } from '../../law/address.ts'
import type { Asking } from '../../law/asking.ts'
import { sayLaw } from '../../law/words.ts'

/** A text that a page shows, in one language, among all that the corpus has of it. */
export interface ShownText {
  readonly language: TextLanguage
  readonly title: string
  readonly now?: Passage | Edition
  readonly all: readonly (Passage | Edition)[]
}

/** The media type of Akoma Ntoso. */
export const AKOMA_NTOSO = 'application/akn+xml'

/** Of which lasting address the page is a copy, and what it shows in the vocabulary of ELI. */
export function identityHead(
  asking: Asking,
  parts: readonly string[],
  texts: readonly ShownText[],
  passage?: Passage,
): Html | undefined {
  const [first] = texts
  const known = first?.now ?? first?.all.at(-1)
  if (first === undefined || known === undefined) return undefined
  const { jurisdiction } = asking
  const starts = texts.flatMap(({ all }) => all.map(({ since }) => since)).sort()
  const end = first.all.at(-1)?.until ?? known.act.until
  const last = lastDay(end === undefined ? {} : { until: end })
  const described = describe({
    jurisdiction,
    act: known.act,
    ...(passage === undefined ? {} : { passage }),
    ...(starts[0] === undefined ? {} : { first: starts[0] }),
    ...(last === undefined ? {} : { last }),
    texts: texts.flatMap((text) => shown(text, parts, passage === undefined)),
  })
  const { now } = first
  const canonical = now && lawAddress(parts, { on: now.since, language: first.language })
  // Within a script a tag would end it.
  const data = JSON.stringify(described).replaceAll('<', '\\u003c')
  return html`${canonical === undefined ? '' : html`<link rel="canonical" href="${canonical}">`}
<script type="application/ld+json">${raw(data)}</script>`
}

function shown(
  { language, title, now }: ShownText,
  parts: readonly string[],
  isAct: boolean,
): DescribedText[] {
  if (now === undefined) return []
  const at = { on: now.since, language }
  const page = { address: lawAddress(parts, at), mediaType: 'text/html' }
  const file = { address: lawAddress([...parts, 'akn.xml'], at), mediaType: AKOMA_NTOSO }
  return [{ language, title, since: now.since, formats: isAct ? [page, file] : [page] }]
}

/** The identifier of what the page shows, as a link that leads to it. */
export function identifierLine(asking: Asking, { now, language }: ShownText, passage?: Passage): Html | '' {
  if (now === undefined) return ''
  const { jurisdiction, tongue } = asking
  const place = passage === undefined ? {} : { passage }
  const eli = eliOf(jurisdiction, now.act, { ...place, on: now.since, language })
  return html`<p class="eli">${sayLaw('eli', tongue)} <a href="${eli}?lang=${tongue}">${eli}</a></p>`
}
