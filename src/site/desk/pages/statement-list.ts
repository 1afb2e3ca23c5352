import { html } from 'hono/html'
import type { ListedStatement } from '../../../desk/statements/find-statements.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { nameOfLanguage, say } from '../../../messages/messages.ts'
import { deskPage } from '../../staff/desk-page.ts'
import type { StaffContext } from '../../staff/session.ts'
import { nextPage } from '../parts.ts'
import { sayDesk } from '../words.ts'

/** All statements, with how far the work on each is. */
export function statementListPage(
  context: StaffContext,
  { rows, next }: { readonly rows: readonly ListedStatement[]; readonly next?: number },
): string {
  const language = context.get('language')
  const title = sayDesk('statements', language)
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="do"><a class="read" href="/desk/statements/new">${sayDesk('take-in', language)}</a></p>
</div>
${rows.length === 0 ? html`<p class="none">${sayDesk('statements.none', language)}</p>` : statementRows(rows, language)}
${nextPage('/desk/statements', next, language)}`,
  })
}

/** Statements in a list. */
export function statementRows(rows: readonly ListedStatement[], language: Tag): Html {
  return html`<ul class="rows">
${rows.map(
  (row) => html`<li>
<h2><a href="/desk/statements/${row.id}"${row.title === null ? '' : html` lang="${row.language}"`}>${row.title ?? say('reading.untitled', language)}</a></h2>
<p class="quiet">${[
    row.date === null ? undefined : dayOnPage(row.date, language),
    nameOfLanguage(row.language, language),
    row.shown_at === null ? sayDesk('statement.unseen', language) : sayDesk('statement.public', language),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')}</p>
<p>${
    row.opinions.length > 0
      ? sayDesk('statement.opinions', language, { count: row.opinions.length })
      : row.isOnSame
        ? sayDesk('statement.opinion-elsewhere', language)
        : row.readings > 0
          ? sayDesk('statement.no-opinion', language)
          : sayDesk('statement.no-reading', language)
  }</p>
</li>
`,
)}</ul>`
}
