import { html } from 'hono/html'
import type { WholeOpinion } from '../../../desk/opinions/find-opinions.ts'
import { textOf } from '../../../desk/opinions/missing-pieces.ts'
import { definition } from '../../../exports/html/notes.ts'
import type { Asked, OutlinedClaim } from '../../../exports/outline.ts'
import { quoted } from '../../../exports/quoted.ts'
import { bound } from '../../../html/bound.ts'
import { type Html, inOne } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import { askedInFull } from '../../../reader/questions/asked-in-full.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import type { FormProblem } from '../../staff/field.ts'
import { formToken } from '../../staff/form-token.ts'
import type { StaffContext } from '../../staff/session.ts'
import { area } from '../parts.ts'
import { sayDesk } from '../words.ts'
import { pieceForm } from './piece-form.ts'
import { why } from './why.ts'

/** What the notes beside a statement are made of. */
export interface Notes {
  readonly whole: WholeOpinion
  /** Whether the member may change anything here. */
  readonly mayChange: boolean
  /** What a check is called in the interface's language. */
  readonly checkTitle: (name: string) => string
  readonly wrong?: FormProblem
}

/** The questions beside a claim with what an editor does with each, and the comment on it. */
export function claimNotes(context: StaffContext, { n, asked, cards }: OutlinedClaim, notes: Notes): Html {
  const language = context.get('language')
  const { opinion, statement } = notes.whole
  const comment = textOf(opinion, `comment/${n}`, opinion.language)
  return html`<h3 class="unseen">${say('reading.questions-to-claim', language, { n })}</h3>
${asked.map((one) => note(context, one, notes))}
${cards.map((card) => definition(card, inOne(language), statement.language))}
${
  notes.mayChange
    ? html`<p class="own-here"><a href="/desk/opinions/${opinion.id}?claim=${n}#own-question">${sayDesk('own.here', language, { n })}</a></p>
<details class="comment"${comment === '' ? '' : html` open`}><summary>${sayDesk('piece.comment', language, { n })}</summary>
${pieceForm(context, { opinion, piece: `comment/${n}`, tag: opinion.language, back: 'work' })}</details>`
    : comment === ''
      ? ''
      : html`<p lang="${opinion.language}">${comment}</p>`
}`
}

function note(context: StaffContext, asked: Asked, notes: Notes): Html {
  const { finding, question } = asked
  const language = context.get('language')
  const { opinion, reading, statement } = notes.whole
  const piece = `question/${finding.id}`
  const edited = textOf(opinion, piece, opinion.language)
  const judgement = opinion.judged[finding.id]
  const own = question.text[opinion.language]
  const id = finding.id.replace('.', '-')
  const isWrong = notes.wrong?.field === `reason-${id}`
  const isDismissed = judgement?.verdict === 'dismissed'
  const inFull = askedInFull(question, reading).finding
  const pointsNowhere = !isDismissed && edited === '' && opinion.judged[inFull]?.verdict === 'dismissed'
  return html`<div class="note${isDismissed ? ' dismissed' : ''}" id="question-${finding.id}">
<p class="question"><a class="no" href="#question-${finding.id}">${finding.id}</a> <span lang="${opinion.language}">${bound(edited === '' ? own : edited)}</span></p>
<p class="verdict">${verdictWords(opinion, finding.id, language)}${edited === '' ? '' : ` · ${sayDesk('edited', language)}`}</p>
${
  pointsNowhere
    ? html`<p class="notice">${sayDesk('verdict.points-nowhere', language, { n: inFull })}</p>
`
    : ''
}<div class="under">${why(asked, notes.checkTitle(finding.check), statement.language, language)}</div>
${
  notes.mayChange
    ? html`<div class="judge">
${
  judgement?.verdict === 'kept'
    ? ''
    : html`<form method="post" action="/desk/opinions/${opinion.id}/findings/${finding.id}">${formToken(context)}
<button name="do" value="keep" aria-label="${sayDesk('keep.which', language, { n: finding.id })}">${sayDesk('keep', language)}</button></form>
`
}<details><summary aria-label="${sayDesk('edit.which', language, { n: finding.id })}">${sayDesk('edit', language)}</summary>
${pieceForm(context, { opinion, piece, tag: opinion.language, back: 'work', text: edited === '' ? own : edited, hint: sayDesk('edit.hint', language) })}</details>
<details${isWrong ? html` open` : ''}><summary aria-label="${sayDesk('dismiss.which', language, { n: finding.id })}">${sayDesk('dismiss', language)}</summary>
<form method="post" action="/desk/opinions/${opinion.id}/findings/${finding.id}">${formToken(context)}
${area({ name: 'reason', id: `reason-${id}`, label: sayDesk('reason', language), hint: sayDesk('dismiss.hint', language), rows: 2, required: true, value: judgement && 'reason' in judgement ? judgement.reason : '' }, notes.wrong, language)}
<p class="do"><button name="do" value="dismiss">${sayDesk('dismiss.do', language)}</button></p></form></details>
</div>`
    : ''
}
</div>
`
}

function verdictWords({ judged }: OpinionState, finding: string, language: Tag): string {
  const judgement = judged[finding]
  if (judgement === undefined) return sayDesk('verdict.open', language)
  if (judgement.verdict === 'kept') return sayDesk('verdict.kept', language)
  return sayDesk('verdict.dismissed', language, { reason: judgement.reason })
}

/** A question of an editor's own, beside the words that it is put to. */
export function ownQuestion(
  context: StaffContext,
  added: OpinionState['added'][number],
  { whole: { opinion, reading }, mayChange }: Notes,
): Html {
  const language = context.get('language')
  const { id, quote } = added
  const piece = `question/${id}`
  const n = opinion.added.indexOf(added) + 1
  const words = reading.statement.text.slice(quote.start, quote.end)
  return html`<div class="note own" id="question-${id}">
<p class="quiet">${sayDesk('piece.own-question', language, { n })}: <q lang="${reading.statement.language}">${quoted(words, reading.statement.language)}</q></p>
<p class="question"><span lang="${opinion.language}">${bound(textOf(opinion, piece, opinion.language))}</span></p>
${
  mayChange
    ? html`<div class="judge">
<details><summary aria-label="${sayDesk('edit.own', language, { n })}">${sayDesk('edit', language)}</summary>
${pieceForm(context, { opinion, piece, tag: opinion.language, back: 'work' })}</details>
<form method="post" action="/desk/opinions/${opinion.id}/questions/${id}/remove">${formToken(context)}
<button aria-label="${sayDesk('remove.own', language, { n })}">${sayDesk('remove', language)}</button></form>
</div>`
    : ''
}
</div>
`
}
