import { html } from 'hono/html'
import { doubtsOf } from '../../../desk/doubts.ts'
import type { Everybody } from '../../../desk/people/find-people.ts'
import { may } from '../../../desk/staff/roles.ts'
import type { WholeStatement } from '../../../desk/statements/find-statements.ts'
import { titleFrom } from '../../../exports/about.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { LANGUAGE_NAMES, say } from '../../../messages/messages.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import type { StatementState } from '../../../record/state/statement.ts'
import { intakeNotes } from '../../pages/intake-notes.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { type FormProblem, notice, problemSummary } from '../../staff/field.ts'
import { formToken } from '../../staff/form-token.ts'
import { momentIn } from '../../staff/moments.ts'
import { memberOf, type StaffContext } from '../../staff/session.ts'
import { sayDesk } from '../words.ts'
import { titleOfOpinion } from './opinion-head.ts'
import { questionsAsked } from './questions-asked.ts'
import { statementFacts } from './statement-facts.ts'
import { beginForm, describeForm, linkForm, showForms, supportForm } from './statement-forms.ts'

/** What the page of a statement shows. */
export interface StatementPageState {
  readonly whole: WholeStatement
  /** The opinions on it, with their titles. */
  readonly opinions: readonly OpinionState[]
  readonly everybody: Everybody
  /** Statements in other languages that could say the same. */
  readonly others: readonly { readonly id: string; readonly title: string | null; readonly language: Tag }[]
  readonly done?: string | undefined
  readonly wrong?: FormProblem
  readonly typed?: Readonly<Record<string, string>>
}

/** A statement with what is known of it and all that can be done with it. */
export function statementPage(context: StaffContext, state: StatementPageState): string {
  const language = context.get('language')
  const { whole, opinions, everybody, others, done, wrong, typed = {} } = state
  const { state: statement, readings, translations } = whole
  const member = memberOf(context)
  const title = titleOfStatement(statement, language)
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`<div class="intro">
<p class="quiet">${sayDesk('statement', language)}</p>
<h1${statement.metadata.title === undefined ? '' : html` lang="${statement.language}"`}>${title}</h1>
${problemSummary(wrong, language)}${notice(done)}${intakeNotes(doubtsOf({ text: statement.text, ...statement.metadata }), language)}
</div>
<div class="two">
<div>
<section class="statement-text" lang="${statement.language}" aria-label="${sayDesk('statement.text', language)}">
${paragraphs(statement.text)}
</section>
${whole.newest ? questionsAsked(whole.newest, language) : ''}
</div>
<div class="aside">
<section>
<h2>${sayDesk('opinions', language)}</h2>
${opinions.length === 0 ? html`<p>${sayDesk(readings.length === 0 ? 'statement.no-reading' : 'statement.no-opinion', language)}</p>` : opinionLinks(opinions, language)}
${readings.length === 0 ? '' : beginForm(context, whole, typed, wrong)}
</section>
<section>
<h2>${sayDesk('readings', language)}</h2>
<ul class="plain">
${readings.map(({ at, reader, law }) => html`<li>${momentIn(context, at)}<br><span class="quiet">${law === null ? say('reading.version.no-law', language, { reader }) : say('reading.version', language, { reader, law: shownLaw(law) })}</span></li>`)}
</ul>
<form method="post" action="/desk/statements/${statement.id}/read">${formToken(context)}<p class="do"><button>${sayDesk(readings.length === 0 ? 'read' : 'read.again', language)}</button></p></form>
</section>
<section>
<h2>${sayDesk('translations', language)}</h2>
${
  translations.length === 0
    ? html`<p>${sayDesk('translations.none', language)}</p>`
    : html`<ul class="plain">${translations.map((other) => html`<li><a href="/desk/statements/${statement.id}/translations/${other.id}" lang="${other.language}">${LANGUAGE_NAMES[other.language]}</a> — <a href="/desk/statements/${other.id}" lang="${other.language}">${titleOfStatement(other, language)}</a></li>`)}</ul>`
}
${linkForm(context, statement.id, others)}
</section>
<section>
<h2>${sayDesk('known', language)}</h2>
${statementFacts(context, whole, everybody)}
${describeForm(context, statement, everybody, typed, wrong)}
${supportForm(context, statement, everybody, typed, wrong)}
</section>
${may(member, 'show-statement') ? showForms(context, statement, wrong) : ''}
</div>
</div>`,
  })
}

/** A statement's title, or just that it has none. */
export function titleOfStatement({ metadata }: StatementState, language: Tag): string {
  return titleFrom(metadata, language) ?? say('reading.untitled', language)
}

/** A text with its paragraphs and line breaks. */
function paragraphs(text: string): Html {
  return html`${text.split(/\n{2,}/u).map(
    (paragraph) =>
      html`<p>${paragraph.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`))}</p>
`,
  )}`
}

function opinionLinks(opinions: readonly OpinionState[], language: Tag): Html {
  return html`<ul class="plain">${opinions.map((opinion) => {
    const { text, lang } = titleOfOpinion(opinion, language)
    return html`<li><a href="/desk/opinions/${opinion.id}"${lang === language ? '' : html` lang="${lang}"`}>${text}</a> · ${sayDesk(`status.${opinion.status}`, language)}</li>`
  })}</ul>`
}

/** The law as the reading names it; the whole hash of the corpus, which stands behind it, is for programs. */
function shownLaw(law: string): string {
  return law.replace(/ \S+ \S+ [0-9a-f]{64}$/u, '')
}
