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
  const bad = wrong?.field === name
  // A colour is always chosen; what is typed into a password the browser leaves as it is.
  const attributes = `${type === 'text' ? ' autocapitalize="none"' : ''}${required && type !== 'color' ? ' required' : ''}`
  const described = [hint === undefined ? '' : `${name}-hint`, bad ? `${name}-wrong` : '']
    .filter((id) => id !== '')
    .join(' ')
  return html`<div class="field">
<label for="${name}">${label}</label>
${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}
${bad ? html`<p class="wrong" id="${name}-wrong">${sayProblem(wrong.problem, language)}</p>` : ''}
<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" spellcheck="false"${raw(attributes)}${raw(bad ? ' aria-invalid="true"' : '')}${inputmode === undefined ? '' : html` inputmode="${inputmode}"`}${described === '' ? '' : html` aria-describedby="${described}"`}>
</div>
`
}

/** A choice of one out of several. */
export function choice(
  { name, label, hint, value }: Pick<Field, 'name' | 'label' | 'hint' | 'value'>,
  options: readonly { readonly value: string; readonly text: string; readonly lang?: Tag }[],
): Html {
  return html`<div class="field">
<label for="${name}">${label}</label>
${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}
<select id="${name}" name="${name}"${hint === undefined ? '' : html` aria-describedby="${name}-hint"`}>${options.map(
    (option) =>
      html`<option value="${option.value}"${option.lang === undefined ? '' : html` lang="${option.lang}"`}${raw(option.value === value ? ' selected' : '')}>${option.text}</option>`,
  )}</select>
</div>
`
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
