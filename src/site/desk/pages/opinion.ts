import { html } from 'hono/html'
import { mayChange } from '../../../desk/opinions/changeable-opinion.ts'
import type { WholeOpinion } from '../../../desk/opinions/find-opinions.ts'
import { type Row, rowsOf } from '../../../exports/html/rows.ts'
import { outline } from '../../../exports/outline.ts'
import { lines } from '../../../html/lines.ts'
import type { Html } from '../../../html/voice.ts'
import { say } from '../../../messages/messages.ts'
import { markdown } from '../../markdown.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { memberOf, type StaffContext } from '../../staff/session.ts'
import { sayDesk } from '../words.ts'
import { claimNotes, type Notes, ownQuestion } from './claim-notes.ts'
import { opinionHead, type Told, titleOfOpinion } from './opinion-head.ts'
import { pieceForm, pieceWords } from './piece-form.ts'
import { type OwnQuestionForm, questionForm } from './question-form.ts'

/** What the working page shows. */
export interface OpinionPageState extends Told {
  readonly whole: WholeOpinion
  readonly checkTitle: (name: string) => string
  /** Sentences of the statement, to choose one for a question of one's own. */
  readonly sentences: OwnQuestionForm['sentences']
  readonly typed?: OwnQuestionForm['typed']
}

const BEFORE = ['title', 'summary', 'introduction']
const AFTER = ['conclusion']

/** The working page of an opinion: the statement at the left, what is put to it at the right. */
export function opinionPage(context: StaffContext, state: OpinionPageState): string {
  const language = context.get('language')
  const { whole, checkTitle, sentences, typed = {}, wrong } = state
  const { opinion, reading, names } = whole
  const notes: Notes = {
    whole,
    checkTitle,
    mayChange: mayChange(memberOf(context), opinion),
    ...(wrong ? { wrong } : {}),
  }
  const { claims, questions } = outline(reading)
  const { text, language: own } = reading.statement
  return deskPage(context, {
    title: titleOfOpinion(opinion, language).text,
    style: '/assets/desk.css',
    island: '/assets/quote.js',
    main: html`${opinionHead(context, opinion, names, 'work', state, opinion.language)}
${pieces(context, BEFORE, notes)}
<h2>${sayDesk('questions', language)}</h2>
<p class="hint">${say('reading.sum', language, { claims: reading.claims.length, questions })}</p>
<article class="reading"><div class="statement" id="statement">
${rowsOf(text, reading.claims).map(
  (rows) => html`<div class="paragraph">${rows.map((row) => {
    const from = row.pieces[0]?.start ?? 0
    const to = row.pieces.at(-1)?.end ?? from
    const added = opinion.added.filter(({ quote }) => from <= quote.start && quote.start < to)
    const claim = row.claim === null ? undefined : claims[row.claim - 1]
    return html`<div class="row"><p class="passage" lang="${own}" data-start="${from}">${passage(row, text)}</p>
${claim || added.length > 0 ? html`<div class="notes">${claim ? claimNotes(context, claim, notes) : ''}${added.map((one) => ownQuestion(context, one, notes))}</div>` : ''}</div>
`
  })}</div>
`,
)}</div></article>
${notes.mayChange ? questionForm(context, { opinion, sentences, typed, wrong }) : ''}
${pieces(context, AFTER, notes)}
<p><a href="/desk/opinions/${opinion.id}/publishing">${sayDesk('publishing', language)}</a></p>`,
  })
}

function passage({ pieces: stretches }: Row, text: string): Html {
  return html`${stretches.map(({ start, end, claim, opens }) => {
    const words = lines(text.slice(start, end))
    if (claim === null) return words
    if (!opens) return html`<mark class="claim">${words}</mark>`
    return html`<a class="n" href="#claim-${claim}">${claim}</a><mark class="claim" id="claim-${claim}">${words}</mark>`
  })}`
}

function pieces(context: StaffContext, names: readonly string[], { whole, mayChange }: Notes): Html {
  const language = context.get('language')
  const { opinion } = whole
  return html`<section class="pieces">
${names.map((piece) => {
  const text = opinion.pieces[`${piece} ${opinion.language}`]?.text ?? ''
  return html`<div id="${piece}">${
    mayChange
      ? pieceForm(context, { opinion, piece, tag: opinion.language, back: 'work' })
      : html`<h2>${pieceWords(opinion, piece, language)}</h2><div lang="${opinion.language}">${markdown(text)}</div>`
  }</div>
`
})}</section>`
}
