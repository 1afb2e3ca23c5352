import { html } from 'hono/html'
import { missingIn } from '../../../desk/opinions/missing-pieces.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { TAGS } from '../../../law/tags.ts'
import { LANGUAGE_NAMES } from '../../../messages/messages.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { dayIn } from '../../staff/moments.ts'
import type { StaffContext } from '../../staff/session.ts'
import { nextPage } from '../parts.ts'
import { sayDesk } from '../words.ts'
import { titleOfOpinion } from './opinion-head.ts'
import { stateWords } from './opinion-state.ts'

/** All opinions with their state and what is missing. */
export function opinionListPage(
  context: StaffContext,
  { rows, next }: { readonly rows: readonly OpinionState[]; readonly next?: number },
  names: ReadonlyMap<string, string>,
): string {
  const language = context.get('language')
  const title = sayDesk('opinions', language)
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`<div class="intro">
<h1>${title}</h1>
</div>
${rows.length === 0 ? html`<p class="none">${sayDesk('opinions.none', language)} <a href="/desk/statements">${sayDesk('statements', language)}</a></p>` : opinionRows(context, rows, names)}
${nextPage('/desk/opinions', next, language)}`,
  })
}

/** Opinions in a list. */
export function opinionRows(
  context: StaffContext,
  rows: readonly OpinionState[],
  names: ReadonlyMap<string, string>,
): Html {
  const language = context.get('language')
  return html`<ul class="rows">
${rows.map((opinion) => {
  const { text, lang } = titleOfOpinion(opinion, language)
  return html`<li>
<h2><a href="/desk/opinions/${opinion.id}"${lang === language ? '' : html` lang="${lang}"`}>${text}</a></h2>
<p class="quiet">${names.get(opinion.author) ?? sayDesk('somebody', language)} · ${dayIn(context, opinion.changedAt)}</p>
<p>${stateWords(context, opinion)}</p>
<p class="quiet">${missingWords(opinion, language)}</p>
</li>
`
})}</ul>`
}

/** What is missing, language by language. */
export function missingWords(opinion: OpinionState, language: Tag): string {
  return TAGS.map((tag) => {
    const { pieces, outdated } = missingIn(opinion, tag)
    const words =
      pieces.length === 0
        ? sayDesk('missing.nothing', language)
        : sayDesk('missing.count', language, { count: pieces.length })
    const old =
      outdated.length === 0 ? '' : `, ${sayDesk('missing.outdated', language, { count: outdated.length })}`
    return `${LANGUAGE_NAMES[tag]}: ${words}${old}`
  }).join(' · ')
}
