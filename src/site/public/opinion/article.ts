import { html } from 'hono/html'
import { corpusLine } from '../../../exports/corpus-line.ts'
import { bound } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import { say } from '../../../messages/messages.ts'
import { opinionMarks } from '../../../outputs/opinion-marks.ts'
import { checkAddress, versionAddress } from '../address.ts'
import { piece } from '../worded.ts'
import { sayPublic } from '../words.ts'
import { footnotesOf } from './footnotes.ts'
import { glossed } from './glossed.ts'
import { headOf } from './head.ts'
import type { Shown } from './shown.ts'

/** An opinion, whole. */
export function opinionArticle(shown: Shown): Html {
  const { opinion, language } = shown
  return html`<article class="reading opinion">
${headOf(shown)}
${section('introduction', shown)}
<h2 class="unseen">${say('reading.statement', language)}</h2>
${opinion.claims.length === 0 ? html`<p class="none">${sayPublic('opinion.no-claims', language)}</p>` : ''}
${glossed(shown)}
${section('conclusion', shown)}
${footnotesOf(shown)}
${colophon(shown)}
</article>`
}

function section(name: 'introduction' | 'conclusion', { opinion, language }: Shown): Html | '' {
  const words = piece(opinion[name], language, opinion.languages)
  if (words === '') return ''
  return html`<section class="prose ${name}"><h2>${sayPublic(`opinion.${name}`, language)}</h2>
${words}</section>`
}

function colophon({ opinion, statement, language, paper }: Shown): Html {
  const { reader, law, corpus } = opinion.reading
  const marks = opinionMarks(opinion, language)
  return html`<footer class="colophon">
${paper.forms.ofOpinion?.(language, opinion.slug) ?? ''}
${
  marks === undefined
    ? ''
    : html`<p class="marks">${bound(marks)}</p>
`
}<p>${sayPublic('opinion.colophon', language)} <a class="leads-on" href="${checkAddress(language)}">${sayPublic('method', language)}</a></p>
<p>${law === null ? say('reading.version.no-law', language, { reader }) : say('reading.version', language, { reader, law })}</p>
${
  corpus === undefined
    ? ''
    : html`<p>${corpusLine(corpus, language)}</p>
`
}<p class="leads-on"><a href="${versionAddress(language, opinion.slug)}">${sayPublic('versions.count', language, { count: opinion.versions.length })}</a></p>
<p class="hash">${say('reading.hash', language, { hash: statement.sha256 })}</p>
</footer>`
}
