import { html, raw } from 'hono/html'
import type { Country } from '../../desk/countries.ts'
import { LONGEST_STATEMENT } from '../../desk/longest-statement.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { LANGUAGE_OPTIONS, type MessageId, say, sayProblem } from '../../messages/messages.ts'
import type { Problem } from '../../problem.ts'
import { cuesInLine } from '../cues-of-text.ts'
import { dayInHintsForm } from '../day-in-hints-form.ts'
import { type Entry, FIELDS, type FieldName } from '../entry.ts'
import { LARGEST_FILE_MB } from '../entry-text.ts'
import { notesInLine } from '../notes-of-text.ts'
import { privacy, type ReaderOffer, readerParts } from '../reader/offer.ts'
import type { Content } from './content.ts'
import { intakeNotes } from './intake-notes.ts'
import { sentToBeRead } from './sent-to.ts'

/** What the form shows besides what was typed. */
export interface FormState {
  readonly entry: Entry
  readonly problem?: { readonly problem: Problem; readonly field: FieldName | 'text' | 'file' }
  /** What happened to a file: its text was taken into the field, or it must be chosen again. */
  readonly file?: { readonly name: string; readonly taken: boolean }
}

/** What the form offers, found in the folders. */
export interface FormChoices {
  readonly endings: readonly string[]
  readonly jurisdictions: readonly Country[]
  /** Code of the country that is chosen unless another is. */
  readonly usualCountry?: string
  /** Whether the page may be read on another machine than the one that serves it. */
  readonly isSent: boolean
  /** What the site is called, where it has been given a name. */
  readonly siteName?: string | undefined
  /** How the visitor's browser can read by itself, where the site offers that. */
  readonly reader?: ReaderOffer
}

/** What decides whether the law is asked, and to whom questions are put: always in sight. */
const FIRST = ['date', 'body', 'speaker'] as const satisfies readonly FieldName[]
const REST = FIELDS.filter((name) => !FIRST.some((first) => first === name))

/** What the page with the form says; beneath it stands an example, unless something is to be mended first. */
export function formContent(state: FormState, choices: FormChoices, language: Tag, example?: Html): Content {
  const title = say('form.title', language)
  return {
    title: `${state.problem ? say('form.error.prefix', language, { title }) : title} — ${choices.siteName ?? say('page.name', language)}`,
    path: '/',
    keeps: { form: 'entry', action: '/' },
    typed: true,
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${say(choices.siteName === undefined ? 'form.lede' : 'form.lede.site', language)}</p>
</div>
${form(state, choices, language)}
${example ?? ''}`,
  }
}

function problemSummary({ problem }: FormState, language: Tag): Html | '' {
  if (!problem) return ''
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>${say('form.error', language)}</h2>
<p><a href="#${problem.field}">${sayProblem(problem.problem, language)}</a></p>
</div>`
}

function form(state: FormState, choices: FormChoices, language: Tag): Html {
  const { entry } = state
  const isRestKnown = REST.some((name) => entry.fields[name] !== undefined)
  // The language is named there.
  const isRestAsked = state.problem?.problem.code === 'text-in-other-language'
  return html`<form id="entry" class="entry statement-entry" method="post" action="${sentToBeRead(language)}" enctype="multipart/form-data"${choices.reader ? html` data-reader="${JSON.stringify(choices.reader)}"` : ''}>
<input type="hidden" name="lang" value="${language}">
${entry.notes ? html`<input type="hidden" name="notes" value="${notesInLine(entry.notes)}">` : ''}
${entry.cues ? html`<input type="hidden" name="cues" value="${cuesInLine(entry.cues)}">` : ''}
${privacyOf(choices, language)}
${problemSummary(state, language)}
${fileNotice(state, language)}
${intakeNotes(entry.notes?.notes ?? [], language)}
<div class="words">
<div class="field">
<label for="text">${say('form.text', language)}</label>
<p class="hint" id="text-hint">${say('form.text.hint', language, { limit: LONGEST_STATEMENT })}</p>
${problemAt('text', state, language)}
<textarea id="text" name="text" rows="9" spellcheck="false" aria-describedby="privacy text-hint${errorId('text', state)}"${invalid('text', state)}>
${entry.text}</textarea>
</div>
<div class="field">
<label for="file">${say('form.file', language)}</label>
<p class="hint" id="file-hint">${say('form.file.hint', language, { endings: choices.endings.map((ending) => `.${ending}`).join(' '), limit: LARGEST_FILE_MB, characters: LONGEST_STATEMENT })}</p>
${problemAt('file', state, language)}
<input type="file" id="file" name="file" accept="${choices.endings.map((ending) => `.${ending}`).join(',')}" aria-describedby="privacy file-hint${errorId('file', state)}"${invalid('file', state)}>
</div>
</div>
<fieldset class="about"><legend>${say('form.known', language)}</legend>
<p class="hint">${say('form.known.why', language)}</p>
${FIRST.map((name) => field(name, state, choices, language))}
<details class="more"${raw(isRestKnown || isRestAsked ? ' open' : '')}>
<summary>${say('form.known.more', language)}</summary>
<div class="fields">
${REST.map((name) => field(name, state, choices, language))}
</div>
</details>
</fieldset>
<p class="do"><button class="read">${say('form.read', language)}</button></p>
${choices.reader ? readerParts(choices.reader, language) : ''}</form>`
}

function privacyOf({ isSent, reader }: FormChoices, language: Tag): Html {
  const words = say(isSent ? 'form.privacy.sent' : 'form.privacy', language)
  return reader ? privacy(reader, language, words) : html`<p class="privacy" id="privacy">${words}</p>`
}

function fileNotice({ file }: FormState, language: Tag): Html | '' {
  if (!file) return ''
  return html`<p class="notice" role="status">${say(file.taken ? 'form.placed' : 'form.lost-file', language, { name: file.name })}</p>`
}

function field(name: FieldName, state: FormState, choices: FormChoices, language: Tag): Html {
  const label = say(`metadata.${name}` satisfies MessageId, language)
  const value = shownAs(name, state)
  if (name === 'language') {
    return select(name, label, value, [
      { value: '', text: say('form.language.any', language), lang: language },
      ...LANGUAGE_OPTIONS,
    ])
  }
  if (name === 'jurisdiction') {
    const options = choices.jurisdictions.map(({ code, name }) => ({
      value: code,
      text: name[language],
      lang: language,
    }))
    return select(name, label, isUntouched(state) ? (choices.usualCountry ?? '') : value, [
      { value: '', text: say('form.jurisdiction.any', language), lang: language },
      ...options,
    ])
  }
  const hint =
    name === 'date' ? html`<p class="hint" id="date-hint">${say('form.when.hint', language)}</p>` : ''
  const described = name === 'date' ? raw(` aria-describedby="date-hint${errorId(name, state)}"`) : ''
  return html`<div class="field"><label for="${name}">${label}</label>${hint}${problemAt(name, state, language)}
<input id="${name}" name="${name}" value="${value}" autocomplete="off" spellcheck="false"${described}${invalid(name, state)}${raw(isAskedFor(name, state) ? ' autofocus' : '')}></div>
`
}

function isAskedFor(name: FieldName, { entry, problem }: FormState): boolean {
  return problem === undefined && entry.at === name
}

/** What a field holds; a day that could be read is shown as the hint writes one. */
function shownAs(name: FieldName, { entry, problem }: FormState): string {
  const value = entry.fields[name] ?? ''
  return name === 'date' && problem?.field !== 'date' ? dayInHintsForm(value) : value
}

/** Nothing was typed or chosen yet. */
function isUntouched({ entry, problem, file }: FormState): boolean {
  return (
    problem === undefined && file === undefined && entry.text === '' && Object.keys(entry.fields).length === 0
  )
}

function select(
  name: FieldName,
  label: string,
  value: string,
  options: readonly { value: string; text: string; lang: Tag }[],
): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">${options.map(
    (option) =>
      html`<option value="${option.value}" lang="${option.lang}"${raw(option.value === value ? ' selected' : '')}>${option.text}</option>`,
  )}</select></div>
`
}

function problemAt(name: FieldName | 'text' | 'file', { problem }: FormState, language: Tag): Html | '' {
  if (problem?.field !== name) return ''
  return html`<p class="wrong" id="${name}-wrong">${sayProblem(problem.problem, language)}</p>`
}

function errorId(name: FieldName | 'text' | 'file', { problem }: FormState): string {
  return problem?.field === name ? ` ${name}-wrong` : ''
}

function invalid(name: FieldName | 'text' | 'file', { problem }: FormState): Html | '' {
  return problem?.field === name ? raw(' aria-invalid="true"') : ''
}
