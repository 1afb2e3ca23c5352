import { html, raw } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { sayProblem } from '../../messages/messages.ts'
import type { Problem } from '../../problem.ts'
import { sayStaff } from './words.ts'

/** What is wrong with a form, and at which of its fields. */
export interface FormProblem {
  readonly problem: Problem
  /** Name of the field; its `id` is the same. */
  readonly field: string
}

/** One line to fill in. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly type?: 'text' | 'password' | 'color'
  /** What browsers and password managers may fill in. */
  readonly autocomplete?: string
  readonly inputmode?: 'numeric' | 'text'
  readonly required?: boolean
}

/** A field with its label, its hint and what is wrong with it. */
export function field(
  { name, label, hint, value = '', type = 'text', autocomplete = 'off', inputmode, required = true }: Field,
  wrong: FormProblem | undefined,
  language: Tag,
): Html {
  // What is missing is said at the field in the language of the page: `required` would have the browser say it in its own.
  // A colour is always chosen; what is typed into a password the browser leaves as it is.
  const attributes = `${type === 'text' ? ' autocapitalize="none"' : ''}${required && type !== 'color' ? ' aria-required="true"' : ''}`
  return labelled(
    { id: name, label, hint, problem: problemAt(name, wrong, language) },
    (told) =>
      html`<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" spellcheck="false"${raw(attributes)}${inputmode === undefined ? '' : html` inputmode="${inputmode}"`}${told}>`,
  )
}

/** What stands around a control that is filled in. */
export interface Labels {
  readonly id: string
  readonly label: string | Html
  readonly hint: string | undefined
  /** What is wrong with it. */
  readonly problem?: string | undefined
}

/** What is wrong with a field, in words. */
export function problemAt(field: string, wrong: FormProblem | undefined, language: Tag): string | undefined {
  return wrong?.field === field ? sayProblem(wrong.problem, language) : undefined
}

/**
 * A control with its label, its hint and what is wrong with it.
 * @param control is given the attributes that lead from it to these
 */
export function labelled({ id, label, hint, problem }: Labels, control: (told: Html | '') => Html): Html {
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(problem === undefined ? [] : [`${id}-wrong`]),
  ].join(' ')
  const told =
    described === ''
      ? ''
      : html` aria-describedby="${described}"${raw(problem === undefined ? '' : ' aria-invalid="true"')}`
  return html`<div class="field">
<label for="${id}">${label}</label>
${hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${hint}</p>`}
${problem === undefined ? '' : html`<p class="wrong" id="${id}-wrong">${problem}</p>`}
${control(told)}
</div>
`
}

/** One choice of several. */
export interface Option {
  readonly value: string
  readonly text: string
  readonly lang?: Tag
}

/** A choice as a list shows it. */
export function optionOf({ value, text, lang }: Option, chosen: string | undefined): Html {
  return html`<option value="${value}"${lang === undefined ? '' : html` lang="${lang}"`}${raw(value === chosen ? ' selected' : '')}>${text}</option>`
}

/** A choice of one out of several. */
export function choice(
  { name, label, hint, value }: Pick<Field, 'name' | 'label' | 'hint' | 'value'>,
  options: readonly Option[],
): Html {
  const choices = options.map((option) => optionOf(option, value))
  return labelled(
    { id: name, label, hint },
    (told) => html`<select id="${name}" name="${name}"${told}>${choices}</select>`,
  )
}

/** Says at the top of a page what is wrong further down. */
export function problemSummary(wrong: FormProblem | undefined, language: Tag): Html | '' {
  if (!wrong) return ''
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>${sayStaff('form.wrong', language)}</h2>
<p><a href="#${wrong.field}">${sayProblem(wrong.problem, language)}</a></p>
</div>`
}

/** Says what has just been done. */
export function notice(words: string | undefined): Html | '' {
  return words === undefined ? '' : html`<p class="notice" role="status">${words}</p>`
}
