import { html } from 'hono/html'
import { mayChange } from '../../../desk/opinions/changeable-opinion.ts'
import { missingIn, textOf } from '../../../desk/opinions/missing-pieces.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { TAGS } from '../../../law/tags.ts'
import { LANGUAGE_NAMES } from '../../../messages/messages.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import { type FormProblem, notice, problemSummary } from '../../staff/field.ts'
import { memberOf, type StaffContext } from '../../staff/session.ts'
import { sayDesk } from '../words.ts'
import { stateWords } from './opinion-state.ts'

/** Where a person is among the pages of one opinion. */
export type Place = 'work' | 'translate' | 'publishing' | 'letter' | 'history'

/** What was just done and what is wrong. */
export interface Told {
  readonly done?: string | undefined
  readonly wrong?: FormProblem | undefined
}

/** An opinion's title in a language, or in its own. */
export function titleOfOpinion(
  opinion: OpinionState,
  language: Tag,
): { readonly text: string; readonly lang: Tag } {
  const lang = textOf(opinion, 'title', language) === '' ? opinion.language : language
  const text = textOf(opinion, 'title', lang)
  return text === '' ? { text: sayDesk('untitled', language), lang: language } : { text, lang }
}

/** Title, state and ways: what stands on top of all pages of an opinion. */
export function opinionHead(
  context: StaffContext,
  opinion: OpinionState,
  names: ReadonlyMap<string, string>,
  place: Place,
  { done, wrong }: Told,
  tag?: Tag,
): Html {
  const language = context.get('language')
  const { text, lang } = titleOfOpinion(opinion, language)
  const author = names.get(opinion.author) ?? sayDesk('somebody', language)
  return html`<div class="intro">
<h1${lang === language ? '' : html` lang="${lang}"`}>${text}</h1>
<p class="quiet">${sayDesk('by', language, { author })} · <a href="/desk/statements/${opinion.statement}">${sayDesk('statement', language)}</a> · ${stateWords(context, opinion)}</p>
${mayChange(memberOf(context), opinion) ? '' : html`<p class="notice">${sayDesk(opinion.status === 'withdrawn' ? 'is-withdrawn' : 'may-not-change', language)}</p>`}
${problemSummary(wrong, language)}${notice(done)}
</div>
<nav class="ways" aria-label="${sayDesk('ways', language)}"><ul>
${TAGS.map((one) => languageWay(opinion, one, place, tag, language))}
${way(`/desk/opinions/${opinion.id}/publishing`, sayDesk('publishing', language), place === 'publishing')}
${way(`/desk/opinions/${opinion.id}/letter`, sayDesk('letter', language), place === 'letter')}
${way(`/desk/opinions/${opinion.id}/history`, sayDesk('history', language), place === 'history')}
</ul></nav>`
}

/** The original is worked on beside the statement, a translation beside the original. */
function languageWay(
  opinion: OpinionState,
  one: Tag,
  place: Place,
  tag: Tag | undefined,
  language: Tag,
): Html {
  const isOriginal = one === opinion.language
  const path = isOriginal
    ? `/desk/opinions/${opinion.id}`
    : `/desk/opinions/${opinion.id}/translations/${one}`
  const missing = missingIn(opinion, one).pieces.length
  const more = isOriginal
    ? sayDesk('original', language)
    : missing === 0
      ? sayDesk('missing.nothing', language)
      : sayDesk('missing.count', language, { count: missing })
  const isHere = tag === one && (place === 'work' ? isOriginal : place === 'translate')
  return html`<li><a href="${path}"${isHere ? html` aria-current="page"` : ''}><span lang="${one}">${LANGUAGE_NAMES[one]}</span></a> <span class="quiet">${more}</span></li>
`
}

function way(path: string, words: string, isHere: boolean): Html {
  return html`<li><a href="${path}"${isHere ? html` aria-current="page"` : ''}>${words}</a></li>
`
}
