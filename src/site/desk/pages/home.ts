import { html } from 'hono/html'
import type { ListedStatement } from '../../../desk/statements/find-statements.ts'
import type { Html } from '../../../html/voice.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { notice } from '../../staff/field.ts'
import { memberOf, type StaffContext } from '../../staff/session.ts'
import { type DeskWord, sayDesk } from '../words.ts'
import { opinionRows } from './opinion-list.ts'
import { statementRows } from './statement-list.ts'

/** What waits for somebody. */
export interface HomeState {
  /** Reviews that were asked of this member, or of anybody. */
  readonly toReview: readonly OpinionState[]
  /** Opinions of this member that are not published as they stand. */
  readonly mine: readonly OpinionState[]
  readonly others: readonly OpinionState[]
  /** Statements that no opinion was begun on. */
  readonly statements: readonly ListedStatement[]
  readonly names: ReadonlyMap<string, string>
  /** No statement was ever taken in. */
  readonly isNew: boolean
}

/** The first page behind the sign-in: what waits. */
export function homePage(context: StaffContext, state: HomeState): string {
  const language = context.get('language')
  const { toReview, mine, others, statements, names, isNew } = state
  const title = sayDesk('home', language)
  const nothingWaits = [toReview, mine, others, statements].every(({ length }) => length === 0)
  const group = (words: DeskWord, rows: readonly OpinionState[]): Html | '' =>
    rows.length === 0
      ? ''
      : html`<section><h2>${sayDesk(words, language)}</h2>${opinionRows(context, rows, names)}</section>`
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`<div class="intro">
<h1>${sayDesk('home.hello', language, { name: memberOf(context).name })}</h1>
${nothingWaits ? notice(sayDesk(isNew ? 'home.empty' : 'home.done', language)) : ''}
<p class="do"><a class="read" href="/desk/statements/new">${sayDesk('take-in', language)}</a></p>
</div>
${group('home.to-review', toReview)}
${group('home.mine', mine)}
${group('home.others', others)}
${statements.length === 0 ? '' : html`<section><h2>${sayDesk('home.statements', language)}</h2>${statementRows(statements, language)}</section>`}`,
  })
}
