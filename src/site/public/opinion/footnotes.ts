import { html } from 'hono/html'
import { grounds } from '../../../exports/grounds.ts'
import { groundInNote } from '../../../exports/html/grounds.ts'
import type { Html } from '../../../html/voice.ts'
import { say } from '../../../messages/messages.ts'
import { onlyPoints, type PublishedClaim } from '../../../record/published.ts'
import { piece } from '../worded.ts'
import { askedWords, numberOf } from './note.ts'
import type { Shown } from './shown.ts'

/** What stands beside the claims, as paper has it: nothing can be opened there, so the law cited stands in each note. */
export function footnotesOf(shown: Shown): Html {
  const { opinion, language } = shown
  return html`<section class="footnotes">
<h2>${say('reading.questions', language)}</h2>
${opinion.claims.map((claim) => footnote(claim, shown))}
</section>`
}

function footnote({ n, questions, comment }: PublishedClaim, shown: Shown): Html {
  const { opinion, language, statement } = shown
  return html`<div class="footnote"><span class="no">${n}</span><div>
${questions.map(
  (
    question,
  ) => html`<p>${question.by === 'author' || onlyPoints(question) ? '' : html`<span class="no">${numberOf(question, language)}</span> `}${askedWords(question, shown)}</p>
${
  onlyPoints(question)
    ? ''
    : grounds(
        (question.finding?.evidence ?? []).filter(({ kind }) => kind !== 'words'),
        language,
      ).map(
        (ground) => html`<p class="small">${groundInNote(ground, language, statement.language)}</p>
`,
      )
}`,
)}${Object.keys(comment).length === 0 ? '' : html`<div class="comment">${piece(comment, language, opinion.languages, 5)}</div>`}</div></div>
`
}
