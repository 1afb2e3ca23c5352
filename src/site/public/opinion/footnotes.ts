import { html } from 'hono/html'
import { citedFirst } from '../../../exports/cited-first.ts'
import { grounds } from '../../../exports/grounds.ts'
import { besidesOnPaper, groundInNote } from '../../../exports/html/grounds.ts'
import { type Html, inOne } from '../../../html/voice.ts'
import { say } from '../../../messages/messages.ts'
import { onlyPoints, type PublishedClaim, type PublishedQuestion } from '../../../record/published.ts'
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
  const { opinion, language } = shown
  return html`<div class="footnote"><span class="no">${n}</span><div>
${questions.map(
  (
    question,
  ) => html`<p>${question.by === 'author' || onlyPoints(question) ? '' : html`<span class="no">${numberOf(question, language)}</span> `}${askedWords(question, shown)}</p>
${onlyPoints(question) ? '' : restsOn(question, shown)}`,
)}${Object.keys(comment).length === 0 ? '' : html`<div class="comment">${piece(comment, language, opinion.languages, 5)}</div>`}</div></div>
`
}

/** What a question rests on: the law that it cites whole, what else bears on it in brief. */
function restsOn({ finding, text }: PublishedQuestion, { language, statement }: Shown): Html {
  const evidence = (finding?.evidence ?? []).filter(({ kind }) => kind !== 'words')
  const { grounds: cited, besides } = citedFirst(evidence, text)
  return html`${grounds(cited, language).map(
    (ground) => html`<p class="small">${groundInNote(ground, language, statement.language)}</p>
`,
  )}${besidesOnPaper(besides, inOne(language), statement.language)}`
}
