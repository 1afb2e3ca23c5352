import { html, raw } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { LANGUAGE_NAMES, sayProblem } from '../../messages/messages.ts'
import type { InLanguages } from '../../record/facts/values.ts'
import { wordsIn } from '../../record/published.ts'
import { type FormProblem, labelled, type Option, optionOf, problemAt } from '../staff/field.ts'
import { type DeskWord, sayDesk } from './words.ts'

/** A field of several lines. */
export interface Area {
  readonly name: string
  readonly label: string | Html
  readonly value?: string
  readonly rows: number
  /** Language of what is written into it. */
  readonly lang?: Tag | undefined
  readonly hint?: string
  /** Identity in the page, where the name stands in several forms. */
  readonly id?: string
  readonly required?: boolean
}

/** A field of several lines, with its label and what is wrong with it. */
export function area(
  { name, label, value = '', rows, lang, hint, id = name, required = false }: Area,
  wrong: FormProblem | undefined,
  language: Tag,
): Html {
  return labelled(
    { id, label, hint, problem: problemAt(id, wrong, language) },
    (
      told,
    ) => html`<textarea id="${id}" name="${name}" rows="${rows}"${lang === undefined ? '' : html` lang="${lang}"`}${told}${raw(required ? ' aria-required="true"' : '')}>
${value}</textarea>`,
  )
}

/** The same words in each language; none of them has to be filled in. */
export function inEach(
  name: string,
  label: string,
  values: InLanguages,
  { rows = 0, wrong }: { readonly rows?: number; readonly wrong?: FormProblem | undefined } = {},
  language: Tag,
): Html {
  const bad = wrong?.field === name
  return html`<fieldset class="field"${bad ? html` aria-describedby="${name}-wrong"` : ''}><legend id="${name}">${label}</legend>
${bad ? html`<p class="wrong" id="${name}-wrong">${sayProblem(wrong.problem, language)}</p>` : ''}
${TAGS.map((tag) => {
  const id = `${name}-${tag}`
  const value = values[tag] ?? ''
  return html`<div class="in-each"><label for="${id}" lang="${tag}">${LANGUAGE_NAMES[tag]}</label>
${
  rows > 0
    ? html`<textarea id="${id}" name="${id}" lang="${tag}" rows="${rows}">
${value}</textarea>`
    : html`<input id="${id}" name="${id}" lang="${tag}" value="${value}" autocomplete="off">`
}</div>
`
})}</fieldset>`
}

/** A list to choose from, its options in groups where there are any. */
export function select(
  { name, label, value = '', hint, id = name }: Omit<Area, 'rows' | 'label'> & { readonly label: string },
  groups: readonly { readonly label?: string; readonly options: readonly Option[] }[],
  wrong: FormProblem | undefined,
  language: Tag,
): Html {
  const options = (group: { readonly options: readonly Option[] }) =>
    group.options.map((option) => optionOf(option, value))
  const choices = groups.map((group) =>
    group.label === undefined
      ? html`${options(group)}`
      : html`<optgroup label="${group.label}">${options(group)}</optgroup>`,
  )
  return labelled(
    { id, label, hint, problem: problemAt(id, wrong, language) },
    (told) => html`<select id="${id}" name="${name}"${told}>${choices}</select>`,
  )
}

/** A name in the language in which there is one, marked where that is not the page's. */
export function named(names: InLanguages, language: Tag): Html {
  const { text, language: lang } = wordsIn(names, language) ?? { text: '', language }
  return lang === language ? html`${text}` : html`<span lang="${lang}">${text}</span>`
}

/** The way to what stands further down in a list that goes on. */
export function nextPage(path: string, next: number | undefined, language: Tag): Html | '' {
  if (next === undefined) return ''
  return html`<p class="more-rows"><a href="${path}?before=${next}">${sayDesk('earlier', language)}</a></p>`
}

/** What was just done, as far as the address of the page says so. */
export function doneWords(asked: string | undefined, language: Tag): string | undefined {
  const done = DONE.find((one) => one === asked)
  return done && sayDesk(`done.${done}` satisfies DeskWord, language)
}

const DONE = [
  'taken-in',
  'described',
  'supported',
  'read',
  'shown',
  'withdrawn',
  'linked',
  'begun',
  'saved',
  'unchanged',
  'kept',
  'dismissed',
  'added',
  'removed',
  'review-requested',
  'reviewed',
  'published',
  'scheduled',
  'called-off',
  'corrected',
  'byline',
  'recorded',
] as const

/** What may have been done. */
export type Done = (typeof DONE)[number]
