import { html } from 'hono/html'
import type { Translation } from '../../../desk/statements/link-translation.ts'
import type { Sentence } from '../../../desk/statements/sentences.ts'
import type { Html } from '../../../html/voice.ts'
import { nameOfLanguage } from '../../../messages/messages.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { type FormProblem, notice, problemSummary } from '../../staff/field.ts'
import { formToken } from '../../staff/form-token.ts'
import type { StaffContext } from '../../staff/session.ts'
import type { SentencesOfBoth } from '../pair-numbers.ts'
import { sayDesk } from '../words.ts'
import { titleOfStatement } from './statement.ts'

/** Sentences of both statements, and which answer which. */
export interface TranslationState extends Translation {
  readonly sentences: SentencesOfBoth
  /** What stands in the field of each sentence of the translation: `3`, `3-4`, or nothing. */
  readonly numbers: readonly string[]
  readonly done?: string | undefined
  readonly wrong?: FormProblem
}

/** Two linked statements sentence by sentence, with the pairs to be corrected. */
export function translationPage(context: StaffContext, state: TranslationState): string {
  const language = context.get('language')
  const { here, there, pairs, sentences, numbers, done, wrong } = state
  const title = sayDesk('translation.title', language, {
    title: titleOfStatement(here, language),
    language: nameOfLanguage(there.language, language),
  })
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`<div class="intro">
<p class="quiet"><a href="/desk/statements/${here.id}">${titleOfStatement(here, language)}</a></p>
<h1>${title}</h1>
${problemSummary(wrong, language)}${notice(done)}
</div>
<h2>${sayDesk('translation.pairs', language, { count: pairs.length })}</h2>
<div class="pairs">
${pairs.map(
  (pair) => html`<div class="pair">
<p lang="${here.language}">${here.text.slice(pair.here.start, pair.here.end)}</p>
<p lang="${there.language}">${there.text.slice(pair.there.start, pair.there.end)}</p>
</div>
`,
)}</div>
<h2>${sayDesk('translation.correct', language)}</h2>
<p class="hint">${sayDesk('translation.correct.hint', language)}</p>
<form method="post" id="pairs">${formToken(context)}
<div class="two">
<ol class="sentences" lang="${here.language}">
${sentences.here.map(
  (sentence) => html`<li>${here.text.slice(sentence.start, sentence.end)}</li>
`,
)}</ol>
<ul class="sentences numbered">
${sentences.there.map((sentence, index) => line(sentence, index, there, numbers[index] ?? '', language))}</ul>
</div>
<p class="do"><button class="read">${sayDesk('translation.do', language)}</button></p></form>`,
  })
}

function line(
  { start, end }: Sentence,
  index: number,
  { text, language: own }: Translation['there'],
  value: string,
  language: Parameters<typeof sayDesk>[1],
): Html {
  const id = `n-${index}`
  return html`<li><label for="${id}" lang="${own}">${text.slice(start, end)}</label>
<input id="${id}" name="${id}" value="${value}" size="5" autocomplete="off" inputmode="numeric" title="${sayDesk('translation.number', language)}"></li>
`
}
