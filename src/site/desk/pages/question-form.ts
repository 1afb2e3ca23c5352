import { html } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import type { FormProblem } from '../../staff/field.ts'
import { formToken } from '../../staff/form-token.ts'
import type { StaffContext } from '../../staff/session.ts'
import { area, select } from '../parts.ts'
import { sayDesk } from '../words.ts'

/** The form of a question of one's own. */
export interface OwnQuestionForm {
  readonly opinion: OpinionState
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly typed: Readonly<Record<string, string>>
  readonly wrong?: FormProblem | undefined
}

const SHOWN = 90

/** Puts a question of one's own: to words that are typed, or to a sentence that is chosen. */
export function questionForm(
  context: StaffContext,
  { opinion, sentences, typed, wrong }: OwnQuestionForm,
): Html {
  const language = context.get('language')
  const options = sentences.map(({ start, end, text }) => ({
    value: `${start}-${end}`,
    text: text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text,
  }))
  return html`<section class="entry" id="own-question">
<h2>${sayDesk('own', language)}</h2>
<p class="hint">${sayDesk('own.hint', language)}</p>
<form method="post" action="/desk/opinions/${opinion.id}/questions">${formToken(context)}
<input type="hidden" name="near" id="near" value="${typed.near ?? ''}">
${area({ name: 'quote', label: sayDesk('own.quote', language), value: typed.quote ?? '', rows: 2 }, wrong, language)}
${select({ name: 'sentence', label: sayDesk('own.sentence', language), value: typed.sentence ?? '' }, [{ options: [{ value: '', text: '—' }, ...options] }], wrong, language)}
${area({ name: 'question', label: sayDesk('own.question', language), value: typed.question ?? '', rows: 3, lang: opinion.language, required: true }, wrong, language)}
<p class="do"><button>${sayDesk('own.do', language)}</button></p></form></section>`
}
