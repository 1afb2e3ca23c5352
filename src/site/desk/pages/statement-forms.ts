import { html } from 'hono/html'
import { inLanguage } from '../../../desk/checked-words.ts'
import type { Everybody } from '../../../desk/people/find-people.ts'
import type { WholeStatement } from '../../../desk/statements/find-statements.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { LANGUAGE_OPTIONS, nameOfLanguage, say } from '../../../messages/messages.ts'
import type { StatementState } from '../../../record/state/statement.ts'
import { countryChoice } from '../../staff/country-choice.ts'
import { choice, type FormProblem, field } from '../../staff/field.ts'
import { formToken } from '../../staff/form-token.ts'
import type { StaffContext } from '../../staff/session.ts'
import { area, select } from '../parts.ts'
import { chosenSaidBy, saidByFields } from '../said-by-choice.ts'
import { sayDesk } from '../words.ts'
import { TYPED } from './take-in.ts'

type Typed = Readonly<Record<string, string>>

/** Begins an opinion on the newest reading. */
export function beginForm(
  context: StaffContext,
  { state: { id, language: own, metadata } }: WholeStatement,
  typed: Typed,
  wrong: FormProblem | undefined,
): Html {
  const language = context.get('language')
  const { title } = metadata
  // Right after a reading the next step stands open.
  const isNext = wrong?.field === 'opinion-title' || context.req.query('done') === 'read'
  return html`<details${isNext ? html` open` : ''}><summary>${sayDesk('begin', language)}</summary>
<form method="post" action="/desk/opinions">${formToken(context)}
<input type="hidden" name="statement" value="${id}">
<p class="hint">${sayDesk('begin.hint', language)}</p>
${field({ name: 'opinion-title', label: sayDesk('piece.title', language), value: typed['opinion-title'] ?? title ?? '' }, wrong, language)}
${choice(
  {
    name: 'opinion-language',
    label: sayDesk('begin.language', language),
    value: typed['opinion-language'] ?? own,
  },
  LANGUAGE_OPTIONS,
)}
<p class="do"><button class="read">${sayDesk('begin.do', language)}</button></p></form></details>`
}

/** Says anew what is known. */
export function describeForm(
  context: StaffContext,
  { id, metadata, saidBy }: StatementState,
  everybody: Everybody,
  typed: Typed,
  wrong: FormProblem | undefined,
): Html {
  const language = context.get('language')
  const isThis = 'describe' in typed
  const chosen = isThis ? chosenSaidBy(typed['said-by'] ?? '', typed['in-name-of'] ?? '') : saidBy
  const value = (name: (typeof TYPED)[number] | 'jurisdiction') =>
    (isThis ? typed[name] : (metadata[name] ?? (name === 'date' ? metadata.during : undefined))) ?? ''
  const isOpen = isThis || context.req.query('describe') !== undefined
  return html`<details id="describe"${isOpen ? html` open` : ''}><summary>${sayDesk('describe', language)}</summary>
<form method="post" action="/desk/statements/${id}/describe">${formToken(context)}
<input type="hidden" name="describe" value="yes">
<p class="hint">${sayDesk('describe.hint', language)}</p>
${saidByFields(everybody, chosen, language)}
${TYPED.map((name) =>
  field(
    { name, label: say(`metadata.${name}`, language), value: value(name), required: false },
    isThis ? wrong : undefined,
    language,
  ),
)}
${countryChoice({ name: 'jurisdiction', label: sayDesk('jurisdiction', language), value: value('jurisdiction'), any: say('form.jurisdiction.any', language) }, context.get('countries'), language)}
<p class="do"><button>${sayDesk('save', language)}</button></p></form></details>`
}

/** Says who endorsed it or published it again. */
export function supportForm(
  context: StaffContext,
  { id }: StatementState,
  { bodies }: Everybody,
  typed: Typed,
  wrong: FormProblem | undefined,
): Html {
  const language = context.get('language')
  const isThis = 'support-kind' in typed
  const at = isThis ? wrong : undefined
  return html`<details${isThis ? html` open` : ''}><summary>${sayDesk('support', language)}</summary>
<form method="post" action="/desk/statements/${id}/support">${formToken(context)}
${choice(
  { name: 'support-kind', label: sayDesk('support.kind', language), value: typed['support-kind'] ?? '' },
  (['endorsed', 'republished'] as const).map((kind) => ({
    value: kind,
    text: sayDesk(`support.${kind}`, language),
  })),
)}
${field({ name: 'support-by', label: sayDesk('support.by', language), value: typed['support-by'] ?? '', required: false }, at, language)}
${select(
  {
    name: 'support-body',
    label: sayDesk('support.body', language),
    value: typed['support-body'] ?? '',
  },
  [
    {
      options: [
        { value: '', text: sayDesk('said-by.no-body', language) },
        ...bodies.map((body) => ({ value: body.id, text: inLanguage(body.name, language) })),
      ],
    },
  ],
  at,
  language,
)}
${field({ name: 'support-on', label: say('metadata.date', language), hint: say('form.date.hint', language), value: typed['support-on'] ?? '', required: false }, at, language)}
${field({ name: 'support-address', label: say('metadata.address', language), value: typed['support-address'] ?? '', required: false }, at, language)}
<p class="do"><button>${sayDesk('support.do', language)}</button></p></form></details>`
}

/** Links the same statement in another language. */
export function linkForm(
  context: StaffContext,
  id: string,
  others: readonly { readonly id: string; readonly title: string | null; readonly language: Tag }[],
): Html {
  const language = context.get('language')
  if (others.length === 0) return html`<p class="quiet">${sayDesk('link.none', language)}</p>`
  const options = others.map((other) => ({
    value: other.id,
    text: `${other.title ?? say('reading.untitled', language)} (${nameOfLanguage(other.language, language)})`,
  }))
  return html`<details><summary>${sayDesk('link', language)}</summary>
<form method="post" action="/desk/statements/${id}/translations">${formToken(context)}
${select({ name: 'translation', label: sayDesk('link.which', language), hint: sayDesk('link.hint', language) }, [{ options }], undefined, language)}
<p class="do"><button>${sayDesk('link.do', language)}</button></p></form></details>`
}

/** Shows it to the public by itself, or takes it off again. */
export function showForms(
  context: StaffContext,
  { id, shownAt, withdrawn }: StatementState,
  wrong: FormProblem | undefined,
): Html {
  const language = context.get('language')
  const isWrong = wrong?.field === 'reason'
  const isShown = shownAt !== undefined && withdrawn === undefined
  return html`<section>
<h2>${sayDesk('public', language)}</h2>
<p>${sayDesk(isShown ? 'statement.public' : withdrawn ? 'statement.withdrawn' : 'statement.unseen', language)}</p>
${
  isShown
    ? html`<details${isWrong ? html` open` : ''}><summary>${sayDesk('statement.withdraw', language)}</summary>
<form method="post" action="/desk/statements/${id}/withdraw">${formToken(context)}
${area({ name: 'reason', label: sayDesk('reason', language), rows: 2, required: true }, wrong, language)}
<p class="do"><button>${sayDesk('statement.withdraw.do', language)}</button></p></form></details>`
    : html`<form method="post" action="/desk/statements/${id}/show">${formToken(context)}<p class="do"><button>${sayDesk('statement.show', language)}</button></p></form>`
}
</section>`
}
