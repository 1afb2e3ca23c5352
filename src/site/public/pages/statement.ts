import { html } from 'hono/html'
import type { ListedOpinion } from '../../../desk/published/lists.ts'
import { lines } from '../../../html/lines.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import type { PublishedStatement } from '../../../record/published.ts'
import type { Rendered } from '../../kept/page.ts'
import { statementAddress } from '../address.ts'
import { dayOf } from '../day-of.ts'
import { opinionList } from '../opinion-list.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { knownOf } from '../said-by.ts'
import { sayPublic } from '../words.ts'

/** A statement as it was made, and the opinions on it, if there are any. */
export function statementPage(
  paper: Paper,
  statement: PublishedStatement,
  opinions: readonly ListedOpinion[],
  language: Tag,
): Rendered {
  const { id, metadata, withdrawn, sha256 } = statement
  const own = metadata.title !== undefined
  const title = metadata.title ?? sayPublic('statement', language)
  const main = html`<article class="reading">
<header class="head">
${
  withdrawn
    ? html`<div class="alert withdrawn" role="note"><p><strong>${sayPublic('statement.withdrawn', language, { day: dayOf(withdrawn.at, paper, language) })}</strong></p><p>${withdrawn.reason}</p></div>`
    : ''
}<h1${own ? html` lang="${statement.language}"` : ''}>${title}</h1>
${knownOf(statement, language)}
</header>
<section class="about-it"><h2>${sayPublic('statement.opinions', language)}</h2>
${opinions.length === 0 ? html`<p class="none">${sayPublic('statement.no-opinion', language)}</p>` : opinionList(paper, opinions, language, 3)}</section>
${withdrawn ? '' : wordsOf(statement, language)}
<footer class="colophon"><p class="hash">${say('reading.hash', language, { hash: sha256 })}</p></footer>
</article>`
  return {
    html: publicPage(paper, { language, title, path: (tag) => statementAddress(tag, id), main }),
    standsOn: 'everything',
  }
}

/** The statement's own words; one that was withdrawn is not shown by itself any more. */
function wordsOf({ text, language: own }: PublishedStatement, language: Tag): Html {
  return html`<h2 class="unseen">${say('reading.statement', language)}</h2>
<div class="statement plain" lang="${own}">
${text.split(/\n{2,}/u).map(
  (paragraph) => html`<p class="passage">${lines(paragraph)}</p>
`,
)}</div>`
}
