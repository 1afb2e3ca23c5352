import { html } from 'hono/html'
import { missingIn } from '../../../desk/opinions/missing-pieces.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { TAGS } from '../../../law/tags.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import { deskPage } from '../../staff/desk-page.ts'
import type { StaffContext } from '../../staff/session.ts'
import { dayWords, momentWords } from '../../staff/words.ts'
import { nextPage } from '../parts.ts'
import { languageName, sayDesk } from '../words.ts'
import { titleOfOpinion } from './opinion-head.ts'

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
${rows.length === 0 ? html`<p class="none">${sayDesk('opinions.none', language)} <a href="/desk/statements">${sayDesk('statements', language)}</a></p>` : opinionRows(rows, names, language)}
${nextPage('/desk/opinions', next, language)}`,
  })
}

/** Opinions in a list. */
export function opinionRows(
  rows: readonly OpinionState[],
  names: ReadonlyMap<string, string>,
  language: Tag,
): Html {
  return html`<ul class="rows">
${rows.map((opinion) => {
  const { text, lang } = titleOfOpinion(opinion, language)
  return html`<li>
<h2><a href="/desk/opinions/${opinion.id}"${lang === language ? '' : html` lang="${lang}"`}>${text}</a></h2>
<p class="quiet">${names.get(opinion.author) ?? sayDesk('somebody', language)} · ${dayWords(opinion.changedAt, language)}</p>
<p>${stateWords(opinion, language)}</p>
<p class="quiet">${missingWords(opinion, language)}</p>
</li>
`
})}</ul>`
}

/** How far an opinion is. */
export function stateWords(opinion: OpinionState, language: Tag): string {
  const { status, scheduledAt, review, ahead, versions } = opinion
  const parts = [
    status === 'scheduled' && scheduledAt !== undefined
      ? sayDesk('status.scheduled-at', language, { at: momentWords(scheduledAt, language) })
      : sayDesk(`status.${status}`, language),
  ]
  if (status === 'published' && versions.length > 1)
    parts.push(sayDesk('status.version', language, { n: versions.length }))
  if (status === 'published' && ahead) parts.push(sayDesk('status.ahead', language))
  if (status !== 'withdrawn' && review && (ahead || status === 'scheduled'))
    parts.push(sayDesk(`review.${review.state}`, language))
  return parts.join(' · ')
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
    return `${languageName(tag)}: ${words}${old}`
  }).join(' · ')
}
