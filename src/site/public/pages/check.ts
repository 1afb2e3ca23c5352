import { html } from 'hono/html'
import type { AskedInPublic } from '../../../desk/published/examples.ts'
import type { WorkedExample } from '../../../desk/published/worked-example.ts'
import { folded } from '../../../exports/html/folded.ts'
import { quoted } from '../../../exports/quoted.ts'
import type { Html } from '../../../html/voice.ts'
import type { StatementLanguage, Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import type { Sheet } from '../../../reader/lists/sheet.ts'
import type { Rendered } from '../../kept/page.ts'
import { paragraphs } from '../../pages/method.ts'
import { checkAddress, opinionAddress } from '../address.ts'
import { dayOf } from '../day-of.ts'
import { measuredTable } from '../measured-table.ts'
import { askedWords } from '../opinion/note.ts'
import { titleOf } from '../opinion-list.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { sayPublic } from '../words.ts'

/** What a check's page shows besides its sheet. */
export interface CheckParts {
  readonly worked: readonly WorkedExample[]
  readonly published: readonly AskedInPublic[]
}

/** How to ask a question of the method yourself, where it was asked, and how well the program asks it. */
export function checkPage(
  paper: Paper,
  sheet: Sheet,
  { worked, published }: CheckParts,
  language: Tag,
): Rendered {
  const own = sheet.language
  const templates = new Set(
    Object.entries(sheet.questions)
      .filter(([name]) => name !== 'again')
      .map(([, words]) => withGaps(words)),
  )
  const follow = paper.forms.follow?.(checkAddress(language, sheet.check), language)
  const main = html`<header class="head"><p class="up"><a href="${checkAddress(language)}">${sayPublic('method', language)}</a></p>
<h1 lang="${own}">${sheet.title}</h1>
<div class="lede" lang="${own}">${paragraphs(sheet.summary)}</div></header>
<section class="prose"><h2>${sayPublic('check.yourself', language)}</h2>
<h3>${sayPublic('check.step.find', language)}</h3><div lang="${own}">${paragraphs(sheet.asksWhen)}</div>
<h3>${sayPublic('check.step.silent', language)}</h3><div lang="${own}">${paragraphs(sheet.silentWhen)}</div>
<h3>${sayPublic('check.step.ask', language)}</h3><ul lang="${own}">${[...templates].map((words) => html`<li>${words}</li>`)}</ul>
${worked.length === 0 ? '' : html`<h3>${sayPublic('check.invented', language)}</h3>${worked.map((example) => invented(example, own))}`}</section>
<section class="prose"><h2>${sayPublic('check.published', language)}</h2>
${published.length === 0 ? html`<p class="none">${sayPublic('check.published.none', language)}</p>` : html`<ul class="asked-where">${published.map((example) => asked(paper, example, language))}</ul>`}
${follow?.line ?? ''}</section>
<section class="prose"><h2>${sayPublic('check.measured', language)}</h2>
${measuredTable(sheet.check, language)}</section>`
  return {
    html: publicPage(paper, {
      language,
      title: sheet.title,
      path: (tag) => checkAddress(tag, sheet.check),
      description: sheet.summary.replaceAll(/\s+/gu, ' '),
      main,
      ...(follow ? { more: follow.head } : {}),
    }),
    standsOn: 'everything',
  }
}

/** The words of a question with a gap for all that comes from the statement and the law. */
function withGaps(words: string): string {
  return words.replaceAll(/\{[a-z-]+\}/gu, '…').replaceAll(/…\.?(?: …\.?)*/gu, '…')
}

function invented({ text, quote, question }: WorkedExample, language: StatementLanguage): Html {
  return html`<div class="invented" lang="${language}"><blockquote><p>${text.slice(0, quote.start)}<mark class="claim">${text.slice(quote.start, quote.end)}</mark>${text.slice(quote.end)}</p></blockquote>
<p class="question">${question}</p></div>
`
}

function asked(paper: Paper, { opinion, claim, question }: AskedInPublic, language: Tag): Html {
  const { slug, publishedAt, statement } = opinion
  return html`<li><p class="question"><a href="${opinionAddress(language, slug, claim.n)}">${askedWords(question, { language, opinion, statement }, folded)}</a></p>
<p><q lang="${statement.language}">${quoted(claim.quote.text, language)}</q></p>
<p class="by">${titleOf(opinion, language)}, ${dayOf(publishedAt, paper, language)}</p></li>
`
}

/** All checks: what the method always asks. */
export function methodPage(paper: Paper, sheets: readonly Sheet[], language: Tag): Rendered {
  const title = say('reading.method', language)
  const main = html`<header class="head"><h1>${title}</h1>
<p class="lede">${sayPublic('method.lede', language)}</p></header>
<ul class="checks">
${sheets.map(
  (
    sheet,
  ) => html`<li lang="${sheet.language}"><h2><a href="${checkAddress(language, sheet.check)}">${sheet.title}</a></h2>
${paragraphs(sheet.summary)}</li>
`,
)}</ul>`
  const path = (tag: Tag): string => checkAddress(tag)
  const description = sayPublic('method.lede', language)
  return { html: publicPage(paper, { language, title, path, description, main }), standsOn: [] }
}
