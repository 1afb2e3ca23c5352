import { html } from 'hono/html'
import { bound } from '../../html/bound.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { missing } from '../public/worded.ts'
import { questionsOf, type ShownClaim } from './shown-claim.ts'

/** The questions to a claim; that some are in another language is said once, above them. */
export function questionsBlock(shown: ShownClaim, language: Tag): Html {
  const questions = questionsOf(shown, language)
  const foreign = questions.find((question) => question.language !== language)?.language
  return html`${foreign === undefined ? '' : missing(foreign, language)}
<ol>${questions.map((question) => html`<li${question.language === language ? '' : html` lang="${question.language}"`}>${bound(question.text)}</li>`)}</ol>`
}
