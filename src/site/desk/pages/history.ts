import { html } from 'hono/html'
import { inLanguage } from '../../../desk/checked-words.ts'
import { bound } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import { nameOfLanguage } from '../../../messages/messages.ts'
import type { Recorded } from '../../../record/fact.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { momentIn, saidWith } from '../../staff/moments.ts'
import type { StaffContext } from '../../staff/session.ts'
import { pieceAddress } from '../piece-address.ts'
import { sayDesk } from '../words.ts'
import { opinionHead, titleOfOpinion } from './opinion-head.ts'
import { pieceWords } from './piece-form.ts'

/** Everything that was said and done about an opinion, the latest first. */
export function historyPage(
  context: StaffContext,
  opinion: OpinionState,
  facts: readonly Recorded[],
  names: ReadonlyMap<string, string>,
): string {
  const language = context.get('language')
  const nameOf = (actor: string) =>
    actor === 'program' ? sayDesk('program', language) : (names.get(actor) ?? sayDesk('somebody', language))
  return deskPage(context, {
    title: `${titleOfOpinion(opinion, language).text} — ${sayDesk('history', language)}`,
    style: '/assets/desk.css',
    main: html`${opinionHead(context, opinion, names, 'history', {})}
<h2>${sayDesk('history', language)}</h2>
<ol class="log">
${facts.map(
  (fact) => html`<li>${momentIn(context, fact.at)}
<div>${nameOf(fact.actor)}: ${factWords(context, fact, opinion, names)}</div></li>
`,
)}</ol>`,
  })
}

function factWords(
  context: StaffContext,
  fact: Recorded,
  opinion: OpinionState,
  names: ReadonlyMap<string, string>,
): Html | string {
  const language = context.get('language')
  switch (fact.kind) {
    case 'opinion-begun':
      return sayDesk('fact.begun', language)
    case 'piece-written': {
      const { piece, language: tag, text } = fact.body
      const words = bound(`${pieceWords(opinion, piece, language)} (${nameOfLanguage(tag, language)})`)
      const link = html`<a href="${pieceAddress(opinion.id, piece, tag)}">${words}</a>`
      return html`${sayDesk(text === '' ? 'fact.emptied' : 'fact.written', language)} ${link}`
    }
    case 'finding-kept':
      return sayDesk('fact.kept', language, { n: fact.body.finding })
    case 'finding-dismissed':
      return sayDesk('fact.dismissed', language, { n: fact.body.finding, reason: fact.body.reason })
    case 'question-added':
      return sayDesk('fact.added', language)
    case 'question-removed':
      return sayDesk('fact.removed', language)
    case 'review-requested': {
      const { of } = fact.body
      if (of === undefined) return sayDesk('fact.review-requested', language)
      return sayDesk('fact.review-requested-of', language, {
        name: names.get(of) ?? sayDesk('somebody', language),
      })
    }
    case 'review-given': {
      const { verdict, note } = fact.body
      return html`${sayDesk(`verdict.${verdict}`, language)}${note === undefined ? '' : html`<br><span class="text">${note}</span>`}`
    }
    case 'opinion-scheduled':
      return fact.body.at === null
        ? sayDesk('fact.called-off', language)
        : saidWith(context, { at: fact.body.at }, (values) => sayDesk('fact.scheduled', language, values))
    case 'opinion-published':
      return sayDesk('fact.published', language)
    case 'opinion-corrected':
      return sayDesk('fact.corrected', language, {
        n: fact.body.version,
        note: inLanguage(fact.body.note, language),
      })
    case 'opinion-withdrawn':
      return sayDesk('fact.withdrawn', language, { reason: inLanguage(fact.body.reason, language) })
    default:
      return fact.kind
  }
}
