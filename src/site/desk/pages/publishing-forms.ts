import { html } from 'hono/html'
import { isAgreed } from '../../../desk/opinions/review-opinion.ts'
import { may } from '../../../desk/staff/roles.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import { offsetAt } from '../../offset.ts'
import { choice, field } from '../../staff/field.ts'
import { formToken } from '../../staff/form-token.ts'
import { momentIn } from '../../staff/moments.ts'
import { memberOf, type StaffContext } from '../../staff/session.ts'
import { area, inEach, select } from '../parts.ts'
import { sayDesk } from '../words.ts'
import type { PublishingState } from './publishing.ts'

/** How far the review is, and what the reviewer said. */
export function reviewWords(
  context: StaffContext,
  { review }: OpinionState,
  names: ReadonlyMap<string, string>,
): Html {
  const language = context.get('language')
  if (review === undefined) return html`<p>${sayDesk('review.none', language)}</p>`
  const by = names.get(review.by) ?? sayDesk('somebody', language)
  const words = sayDesk(`review.${review.state}`, language)
  return html`<p>${words} · ${by} · ${momentIn(context, review.at)}${review.of === undefined ? '' : ` · ${sayDesk('review.of', language, { name: names.get(review.of) ?? sayDesk('somebody', language) })}`}</p>
${review.note === undefined ? '' : html`<blockquote class="text">${review.note}</blockquote>`}`
}

export function requestForm(context: StaffContext, { whole: { opinion }, reviewers }: PublishingState): Html {
  const language = context.get('language')
  if (reviewers.length === 0)
    return may(memberOf(context), 'manage-members')
      ? html`<p class="quiet">${sayDesk('review.nobody-yet', language)} <a href="/desk/members">${sayDesk('review.invite', language)}</a></p>`
      : html`<p class="quiet">${sayDesk('review.nobody', language)}</p>`
  const options = reviewers.map(({ id, name }) => ({ value: id, text: name }))
  return html`<form method="post" action="${at(opinion, 'request')}">${formToken(context)}
${select({ name: 'of', label: sayDesk('review.by-whom', language), value: opinion.review?.of ?? '' }, [{ options: [{ value: '', text: sayDesk('review.anybody', language) }, ...options] }], undefined, language)}
<p class="do"><button>${sayDesk('review.request', language)}</button></p></form>`
}

export function reviewForm(
  context: StaffContext,
  { whole: { opinion }, typed = {}, wrong }: PublishingState,
): Html | '' {
  const language = context.get('language')
  if (!may(memberOf(context), 'give-review')) return ''
  return html`<form method="post" action="${at(opinion, 'review')}" class="entry"><h3>${sayDesk('review.give', language)}</h3>${formToken(context)}${seen(opinion)}
<p class="hint">${sayDesk('review.give.hint', language)}</p>
${choice(
  { name: 'verdict', label: sayDesk('review.verdict', language), value: typed.verdict ?? 'agreed' },
  (['agreed', 'changes-wanted'] as const).map((value) => ({
    value,
    text: sayDesk(`verdict.${value}`, language),
  })),
)}
${area({ name: 'note', label: sayDesk('review.note', language), rows: 3, value: typed.note ?? '' }, wrong, language)}
<p class="do"><button>${sayDesk('review.do', language)}</button></p></form>`
}

export function bylineForm(
  context: StaffContext,
  { whole: { opinion }, byline, wrong }: PublishingState,
): Html | '' {
  const language = context.get('language')
  const member = memberOf(context)
  if (member.id !== opinion.author && !may(member, 'publish-opinion')) return ''
  return html`<details${wrong?.field === 'byline' ? html` open` : ''}><summary>${sayDesk('byline', language)}</summary>
<form method="post" action="${at(opinion, 'byline')}">${formToken(context)}
${inEach('byline', sayDesk('byline.label', language), byline, { wrong }, language)}
<p class="do"><button>${sayDesk('save', language)}</button></p></form></details>`
}

export function publishForms(
  context: StaffContext,
  { whole: { opinion }, languages, typed = {}, wrong }: PublishingState,
): Html {
  const language = context.get('language')
  if (!may(memberOf(context), 'publish-opinion'))
    return html`<p class="quiet">${sayDesk('who-publishes', language)}</p>`
  if (opinion.status === 'scheduled')
    return html`<form method="post" action="${at(opinion, 'call-off')}">${formToken(context)}
<p class="do"><button>${sayDesk('call-off', language)}</button></p></form>
${now(context, opinion, languages)}`
  if (!isAgreed(opinion)) return html``
  return html`${now(context, opinion, languages)}
<form method="post" action="${at(opinion, 'schedule')}">${formToken(context)}${seen(opinion)}
${field({ name: 'at', label: sayDesk('schedule.at', language), hint: sayDesk('schedule.hint', language, zoneNow(context)), value: typed.at ?? '' }, wrong, language)}
<p class="do"><button>${sayDesk('schedule', language)}</button></p></form>`
}

/** The site's zone, and how far it is from UTC today. */
function zoneNow(context: StaffContext): { readonly zone: string; readonly offset: string } {
  const zone = context.get('timeZone')
  return { zone, offset: offsetAt(new Date().toISOString(), zone) }
}

function now(context: StaffContext, opinion: OpinionState, languages: readonly Tag[]): Html | '' {
  const language = context.get('language')
  if (!isAgreed(opinion)) return ''
  return html`<form method="post" action="${at(opinion, 'publish')}">${formToken(context)}${seen(opinion)}
<p class="do"><button class="read">${sayDesk('publish', language, { count: languages.length })}</button></p></form>`
}

export function correctForm(
  context: StaffContext,
  { whole: { opinion }, typed = {}, wrong }: PublishingState,
): Html {
  const language = context.get('language')
  if (!opinion.ahead) return html`<p>${sayDesk('correct.nothing', language)}</p>`
  if (!may(memberOf(context), 'correct-opinion'))
    return html`<p class="quiet">${sayDesk('who-publishes', language)}</p>`
  if (!isAgreed(opinion)) return html``
  const values = { kk: typed['note-kk'] ?? '', ru: typed['note-ru'] ?? '', en: typed['note-en'] ?? '' }
  return html`<form method="post" action="${at(opinion, 'correct')}">${formToken(context)}${seen(opinion)}
${inEach('note', sayDesk('correct.note', language), values, { rows: 2, wrong }, language)}
<p class="do"><button class="read">${sayDesk('correct', language)}</button></p></form>`
}

export function withdrawForm(
  context: StaffContext,
  { whole: { opinion }, wrong }: PublishingState,
): Html | '' {
  const language = context.get('language')
  if (!may(memberOf(context), 'withdraw-opinion')) return ''
  return html`<section><h2>${sayDesk('step.withdraw', language)}</h2>
<details${wrong?.field === 'why' ? html` open` : ''}><summary>${sayDesk('withdraw', language)}</summary>
<form method="post" action="${at(opinion, 'withdraw')}">${formToken(context)}
<p class="hint">${sayDesk('withdraw.hint', language)}</p>
${inEach('why', sayDesk('reason', language), {}, { rows: 2, wrong }, language)}
<p class="do"><button>${sayDesk('withdraw.do', language)}</button></p></form></details></section>`
}

function seen({ seq }: OpinionState): Html {
  return html`<input type="hidden" name="seen" value="${seq}">`
}

function at({ id }: OpinionState, act: string): string {
  return `/desk/opinions/${id}/publishing/${act}`
}
