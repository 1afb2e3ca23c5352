import { html } from 'hono/html'
import type { Said } from '../../../desk/published/said.ts'
import type { Html } from '../../../exports/html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { type PublishedOpinion, wordsIn } from '../../../record/published.ts'
import { opinionAddress, statementAddress } from '../address.ts'
import { correctionsOf } from '../opinion/head.ts'
import { titleOf } from '../opinion-list.ts'
import { dayOf, dayOfMoment, sayPublic } from '../words.ts'

/** What somebody said, which questions were put to it, and what came of that. */
export function saidList(said: readonly Said[], language: Tag): Html {
  if (said.length === 0) return html`<p class="none">${sayPublic('speaker.nothing', language)}</p>`
  return html`<ol class="opinions">
${said.map((one) => item(one, language))}</ol>`
}

/** How much there is, in one line. */
export function sumOf(said: readonly Said[], language: Tag): string {
  const opinions = said.flatMap((one) => one.opinions)
  return sayPublic('speaker.sum', language, {
    statements: said.length,
    opinions: opinions.length,
    questions: opinions.reduce((sum, opinion) => sum + questionsOf(opinion, language).length, 0),
  })
}

function item({ statement, opinions }: Said, language: Tag): Html {
  const { id, title, date } = statement
  return html`<li class="entry-of"><p class="when">${date === null ? '' : html`<time datetime="${date}">${dayOf(date, language)}</time>`}</p>
<div><h3><a href="${statementAddress(language, id)}"${title === null ? '' : html` lang="${statement.language}"`}>${title ?? sayPublic('statement', language)}</a></h3>
${opinions.length === 0 ? html`<p class="by">${sayPublic('statement.no-opinion', language)}</p>` : opinions.map((opinion) => about(opinion, language))}</div></li>
`
}

function about(opinion: PublishedOpinion, language: Tag): Html {
  const { slug, publishedAt, withdrawn } = opinion
  const asked = questionsOf(opinion, language)
  const corrected = correctionsOf(opinion).at(-1)
  return html`<div class="put">
<p><a href="${opinionAddress(language, slug)}">${titleOf(opinion, language)}</a></p>
<p class="by">${sayPublic('opinion.published', language, { day: dayOf(dayOfMoment(publishedAt), language) })}${
    corrected
      ? html` · ${sayPublic('opinion.corrected', language, { day: dayOf(dayOfMoment(corrected.at), language) })}`
      : ''
  }${withdrawn ? html` · ${sayPublic('opinion.withdrawn', language, { day: dayOf(dayOfMoment(withdrawn.at), language) })}` : ''}</p>
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
    questions.flatMap(({ text, askedAt }) => {
      const words = wordsIn(text, language, languages)
      return words === undefined || askedAt !== undefined ? [] : [{ n, text: words }]
    }),
  )
}
