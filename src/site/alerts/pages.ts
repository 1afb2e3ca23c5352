import { html } from 'hono/html'
import type { knownSpeakers } from '../../desk/published/said.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { publicPage } from '../public/page.ts'
import type { Paper } from '../public/paper.ts'
import { plainly } from '../public/worded.ts'
import { sayAlerts } from './words.ts'

/** What a reader typed, and what is wrong with it. */
export interface AlertForm {
  readonly email: string
  readonly about: string
  readonly body: string
  readonly person: string
  readonly words: string
  readonly problem?: string
}

type Speakers = Awaited<ReturnType<typeof knownSpeakers>>
type Named = Speakers['persons'][number] | Speakers['bodies'][number]

const LONGEST = 100

/** The form on which letters are asked for. */
export function askPage(paper: Paper, { persons, bodies }: Speakers, form: AlertForm, language: Tag): string {
  const title = sayAlerts('title', language)
  const choice = (about: 'body' | 'person', all: readonly Named[]): Html | '' =>
    all.length === 0
      ? ''
      : html`<p>${radio(about, form, language)} <select name="${about}" aria-label="${sayAlerts(`about.${about}`, language)}">
${all.map(
  ({
    id,
    name,
  }) => html`<option value="${id}"${form[about] === id ? html` selected` : ''}>${plainly(name, language)}</option>
`,
)}</select></p>
`
  return page(
    paper,
    language,
    '',
    title,
    html`<p>${sayAlerts('lede', language)}</p>
${form.problem === undefined ? '' : html`<p class="alert" role="alert" id="problem">${form.problem}</p>`}
<form method="post" action="/${language}/alerts" class="alerts">
<p><label for="email">${sayAlerts('email', language)}</label><br>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${form.email}"${form.problem === undefined ? '' : html` aria-describedby="problem"`}></p>
<fieldset><legend>${sayAlerts('about', language)}</legend>
<p>${radio('all', form, language)}</p>
${choice('body', bodies)}${choice('person', persons)}<p>${radio('words', form, language)} <input name="words" maxlength="${LONGEST}" value="${form.words}" aria-label="${sayAlerts('about.words', language)}"></p>
</fieldset>
<p><button>${sayAlerts('ask', language)}</button></p>
</form>`,
  )
}

function radio(about: 'all' | 'body' | 'person' | 'words', form: AlertForm, language: Tag): Html {
  return html`<label><input type="radio" name="about" value="${about}"${form.about === about ? html` checked` : ''}> ${sayAlerts(`about.${about}`, language)}</label>`
}

/** A page that asks to press a button: programs that look at links before their readers do agree to nothing. */
export function buttonPage(
  paper: Paper,
  word: 'confirm' | 'end',
  path: string,
  what: string,
  language: Tag,
): string {
  return page(
    paper,
    language,
    path,
    sayAlerts(word, language),
    html`${what === '' ? '' : html`<p>${what}</p>`}<form method="post" action="/${language}/alerts${path}"><p><button>${sayAlerts(`${word}.do`, language)}</button></p></form>`,
  )
}

/** What happened. */
export function donePage(
  paper: Paper,
  word: 'asked' | 'confirmed' | 'ended',
  path: string,
  language: Tag,
): string {
  return page(
    paper,
    language,
    path,
    sayAlerts(word, language),
    html`<p role="status">${sayAlerts(`${word}.text`, language)}</p>`,
  )
}

/** That something can't be done, and why. */
export function problemPage(paper: Paper, problem: string, path: string, language: Tag): string {
  const title = sayAlerts('title', language)
  return page(paper, language, path, title, html`<p class="alert" role="alert">${problem}</p>`)
}

function page(paper: Paper, language: Tag, path: string, title: string, main: Html): string {
  return publicPage(paper, {
    language,
    title,
    path: (tag) => `/${tag}/alerts${path}`,
    isUnlisted: path !== '',
    main: html`<article class="prose"><h1>${title}</h1>
${main}
</article>`,
  })
}
