import { html } from 'hono/html'
import { bound } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import type { CorpusBuild } from '../../../law/corpus/build.ts'
import type { Tag } from '../../../law/law.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { webAddress } from '../../law/address.ts'
import type { Asking } from '../../law/asking.ts'
import { languageName, sayLaw } from '../../law/words.ts'

/** Letters of a hash that tell one build from another. */
const HASH_SHOWN = 8

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
