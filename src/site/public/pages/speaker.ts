import { html } from 'hono/html'
import type { ListedOnSame, Said } from '../../../desk/published/said.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { nameOfLanguage } from '../../../messages/messages.ts'
import { onlyPoints, type PublishedOpinion, wordsIn } from '../../../record/published.ts'
import { opinionAddress, statementAddress } from '../address.ts'
import { dayOf } from '../day-of.ts'
import { correctionsOf } from '../opinion/head.ts'
import { titleOf } from '../opinion-list.ts'
import type { Paper } from '../paper.ts'
import { sayPublic } from '../words.ts'

/** What somebody said, which questions were put to it, and what came of that. */
export function saidList(paper: Paper, said: readonly Said[], language: Tag): Html {
  if (said.length === 0) return html`<p class="none">${sayPublic('speaker.nothing', language)}</p>`
  return html`<ol class="opinions">
${said.map((one) => item(paper, one, language))}</ol>`
}

/** How much there is, in one line. */
export function sumOf(said: readonly Said[], language: Tag): string {
  const opinions = said.flatMap((one) => one.opinions)
  // What was said once is counted once, in however many languages it is kept.
  const counted = new Set<string>()
  for (const { statement, same } of said) if (!same.some((id) => counted.has(id))) counted.add(statement.id)
  return sayPublic('speaker.sum', language, {
    statements: counted.size,
    opinions: opinions.length,
    questions: opinions.reduce((sum, opinion) => sum + questionsOf(opinion, language).length, 0),
  })
}

function item(paper: Paper, { statement, opinions, onSame }: Said, language: Tag): Html {
  const { id, title, date } = statement
  return html`<li class="entry-of"><p class="when">${date === null ? '' : html`<time datetime="${date}">${dayOnPage(date, language)}</time>`}</p>
<div><h3><a href="${statementAddress(language, id)}"${title === null ? '' : html` lang="${statement.language}"`}>${title ?? sayPublic('statement', language)}</a></h3>
${opinions.map((opinion) => about(paper, opinion, language))}${onSame.map((opinion) => elsewhere(opinion, language))}${
  opinions.length + onSame.length === 0
    ? html`<p class="by">${sayPublic('statement.no-opinion', language)}</p>`
    : ''
}</div></li>
`
}

/** An opinion on the same statement in another language, which stands whole at that one. */
function elsewhere(opinion: ListedOnSame, language: Tag): Html {
  const { slug, of, isWithdrawn } = opinion
  return html`<p class="by">${sayPublic('statement.opinion-elsewhere', language, { name: nameOfLanguage(of, language) })} <a href="${opinionAddress(language, slug)}">${titleOf(opinion, language)}</a>${
    isWithdrawn ? html` · ${sayPublic('withdrawn.mark', language)}` : ''
  }</p>`
}

function about(paper: Paper, opinion: PublishedOpinion, language: Tag): Html {
  const { slug, publishedAt, withdrawn } = opinion
  const asked = questionsOf(opinion, language)
  const corrected = correctionsOf(opinion).at(-1)
  return html`<div class="put">
<p><a href="${opinionAddress(language, slug)}">${titleOf(opinion, language)}</a></p>
<p class="by">${sayPublic('opinion.published', language, { day: dayOf(publishedAt, paper, language) })}${
    corrected
      ? html` · ${sayPublic('opinion.corrected', language, { day: dayOf(corrected.at, paper, language) })}`
      : ''
  }${withdrawn ? html` · ${sayPublic('opinion.withdrawn', language, { day: dayOf(withdrawn.at, paper, language) })}` : ''}</p>
${
  withdrawn || asked.length === 0
    ? ''
    : html`<details class="asked-of"><summary>${sayPublic('speaker.questions', language, { count: asked.length })}</summary>
<ol>
${asked.map(
  ({
    n,
    text,
  }) => html`<li lang="${text.language}"><a href="${opinionAddress(language, slug, n)}">${text.text}</a></li>
`,
)}</ol></details>`
}</div>`
}

/** Questions of an opinion that say something of their own. */
function questionsOf({ claims, languages }: PublishedOpinion, language: Tag) {
  return claims.flatMap(({ n, questions }) =>
    questions.flatMap((question) => {
      const words = wordsIn(question.text, language, languages)
      return words === undefined || onlyPoints(question) ? [] : [{ n, text: words }]
    }),
  )
}
