import { html } from 'hono/html'
import { LONGEST_STATEMENT } from '../../../desk/longest-statement.ts'
import type { Everybody } from '../../../desk/people/find-people.ts'
import { LARGEST_FILE_MB } from '../../../desk/statements/take-in-statement.ts'
import { LANGUAGE_OPTIONS, say, sayProblem } from '../../../messages/messages.ts'
import { countryChoice } from '../../staff/country-choice.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { choice, type FormProblem, field, problemSummary } from '../../staff/field.ts'
import { formToken } from '../../staff/form-token.ts'
import type { StaffContext } from '../../staff/session.ts'
import { area } from '../parts.ts'
import { chosenSaidBy, saidByFields } from '../said-by-choice.ts'
import { sayDesk } from '../words.ts'

/** What the form shows besides its fields. */
export interface TakeInState {
  readonly everybody: Everybody
  readonly typed?: Readonly<Record<string, string>>
  readonly wrong?: FormProblem
  /** Name of a file that was sent and must be chosen again: a page can't put it back into its field. */
  readonly lostFile?: string
}

/** Metadata that are typed in words. */
export const TYPED = ['title', 'speaker', 'office', 'body', 'date', 'channel', 'address'] as const

/** The form by which a statement is taken in. */
export function takeInPage(
  context: StaffContext,
  { everybody, typed = {}, wrong, lostFile }: TakeInState,
): string {
  const language = context.get('language')
  const title = sayDesk('take-in', language)
  const { 'said-by': saidBy = '', 'in-name-of': inNameOf = '' } = typed
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${sayDesk('take-in.lede', language)}</p>
${problemSummary(wrong, language)}
</div>
<form class="entry" method="post" action="/desk/statements" enctype="multipart/form-data">
${formToken(context)}
${area({ name: 'text', label: sayDesk('take-in.text', language), hint: sayDesk('take-in.text.hint', language, { limit: LONGEST_STATEMENT }), value: typed.text ?? '', rows: 10 }, wrong, language)}
<div class="field">
<label for="file">${sayDesk('take-in.file', language)}</label>
<p class="hint" id="file-hint">${sayDesk('take-in.file.hint', language, { limit: LARGEST_FILE_MB, characters: LONGEST_STATEMENT })}</p>
${lostFile === undefined ? '' : html`<p class="notice" id="file-lost">${say('form.lost-file', language, { name: lostFile })}</p>`}
${wrong?.field === 'file' ? html`<p class="wrong" id="file-wrong">${sayProblem(wrong.problem, language)}</p>` : ''}
<input type="file" id="file" name="file" aria-describedby="file-hint${lostFile === undefined ? '' : ' file-lost'}${wrong?.field === 'file' ? ' file-wrong' : ''}">
</div>
${field({ name: 'page', label: sayDesk('take-in.page', language), hint: sayDesk('take-in.page.hint', language), value: typed.page ?? '', required: false }, wrong, language)}
<h2>${sayDesk('take-in.known', language)}</h2>
${saidByFields(everybody, chosenSaidBy(saidBy, inNameOf), language)}
<div class="fields">
${TYPED.map((name) =>
  field(
    { name, label: say(`metadata.${name}`, language), value: typed[name] ?? '', required: false },
    wrong,
    language,
  ),
)}
${choice({ name: 'language', label: say('metadata.language', language), value: typed.language ?? '' }, [
  { value: '', text: say('form.language.any', language), lang: language },
  ...LANGUAGE_OPTIONS,
])}
${countryChoice({ name: 'jurisdiction', label: sayDesk('jurisdiction', language), value: typed.jurisdiction ?? context.get('site')?.country ?? '', any: say('form.jurisdiction.any', language) }, context.get('countries'), language)}
</div>
<p class="do"><button class="read">${sayDesk('take-in.do', language)}</button></p>
</form>`,
  })
}
