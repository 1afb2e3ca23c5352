import { html } from 'hono/html'
import { bound, boundText } from '../../html/bound.ts'
import type { Html, Voice } from '../../html/voice.ts'
import type { CitedFact, StatementLanguage, Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { DefinitionCard, Evidence } from '../../reader/reading.ts'
import { asQuotedIn } from '../../reader/scan/inner-marks.ts'
import { cited, grounds } from '../grounds.ts'
import type { Asked, OutlinedClaim } from '../outline.ts'
import { quoted, quotedAll } from '../quoted.ts'
import { triggerPhrases } from '../trigger.ts'
import { classOfQuestion } from './asked-spans.ts'
import { folded } from './folded.ts'
import { besidesFolded, groundLine } from './grounds.ts'

/** How a sentence ends that only quotes: ”. », said the mayor. » делінген. What asks follows it. */
const QUOTES_ONLY = /^[»”“][^.?!]{0,60}\.(?= )/u

/** What a page adds to a question, where it can. */
export interface NoteParts {
  /** A check by name, with a link to its page. */
  readonly check: (name: string) => Html | string
  /** Where more is told of a place in law. */
  readonly place?: (fact: CitedFact) => string | undefined
  /** What can be done with a question. */
  readonly acts?: (question: Asked) => Html
}

/** The questions beside a claim, and the definitions of its terms. */
export function notes(
  { n, asked, covered, isAskedLater, cards }: OutlinedClaim,
  voice: Voice,
  language: StatementLanguage,
  parts: NoteParts,
): Html {
  if (asked.length === 0 && cards.length === 0 && !isAskedLater) return html``
  return html`<div class="notes" id="questions-${n}">
<h3 class="unseen">${voice.each((tag) => say('reading.questions-to-claim', tag, { n }))}</h3>
${asked.map((one, index) => note(one, classOfQuestion(index), voice, language, parts))}
${isAskedLater ? html`<p class="covered">${voice.each((tag) => say('reading.asked-later', tag))}</p>` : ''}${
  covered.length === 0
    ? ''
    : html`<p class="covered">${voice.each((tag) => say('reading.covered', tag, { count: asked.length }))}: ${covered.map((name, index) => html`${index === 0 ? '' : ', '}${parts.check(name)}`)}</p>
`
}${cards.map((card) => definition(card, voice, language, parts.place))}
</div>`
}

function note(
  asked: Asked,
  told: string | undefined,
  voice: Voice,
  language: StatementLanguage,
  { check, acts, place }: NoteParts,
): Html {
  const { finding, question, to, besides, lawAt } = asked
  if (question.askedAt !== undefined) return reference(asked, question.askedAt, voice, language)
  const words = triggerPhrases(finding)
  const isTold = told !== undefined
  return html`<div class="note${isTold ? ` ${told}` : ''}" id="question-${finding.id}">
<p class="question"><a class="no" href="#${isTold ? 'words' : 'question'}-${finding.id}">${finding.id}</a> <span class="asked">${voice.each(
    (tag) => questionText(asked, tag, language, folded),
  )}</span></p>
<div class="under">${
    to &&
    html`<p class="to">${voice.each((tag) => `${say('metadata.to', tag)}: ${to[tag]}`)}</p>
`
  }<details class="why"><summary>${voice.each((tag) => say('reading.why', tag))} <span class="unseen">${finding.id}</span> <span class="certainty">${voice.each(
    (tag) => say(`certainty.short.${finding.certainty}`, tag),
  )}</span></summary>
<dl>
${
  words.length > 0 &&
  html`<dt>${voice.each((tag) => say('reading.trigger', tag))}</dt>
<dd lang="${language}">${quotedAll(words, language)}</dd>
`
}${
  asked.grounds.length === 0 && lawAt === undefined
    ? ''
    : html`<dt>${voice.each((tag) => say('reading.rests-on', tag))}</dt>
${asked.grounds.map(
  (evidence) =>
    html`<dd class="ground">${voice.each((tag) => html`${grounds([evidence], tag).map((ground) => groundLine(ground, tag, language, placeIn(evidence, place)))}`)}</dd>`,
)}${
  besides.length > 0 &&
  html`<dd class="besides"><details>${besidesFolded(besides, voice, (ground, piece, tag) => groundLine(ground, tag, language, placeIn(piece, place)))}</details></dd>`
}${lawAt && html`<dd class="ground"><a href="#question-${lawAt}">${voice.each((tag) => say('reading.law-at', tag, { id: lawAt }))}</a></dd>`}`
}
<dt>${voice.each((tag) => say('reading.check', tag))}</dt>
<dd>${check(finding.check)}</dd>
</dl></details>${acts?.(asked) ?? ''}</div>
</div>`
}

/** What is asked elsewhere, in a line without a number: where it is asked, one can open why. */
function reference(asked: Asked, askedAt: number, voice: Voice, language: StatementLanguage): Html {
  return html`<div class="note" id="question-${asked.finding.id}">
<p class="again"><span class="asked">${voice.each((tag) => questionText(asked, tag, language, folded))}</span> <a href="#claim-${askedAt}">${voice.each((tag) => say('reading.asked-at', tag, { n: askedAt, way: askedAt > asked.finding.claim ? 'below' : 'above' }))}</a></p>
</div>`
}

function placeIn(evidence: Evidence, place: NoteParts['place']): string | undefined {
  return evidence.kind === 'provision' ? place?.(evidence.fact) : undefined
}

/** Terms that the law of that day defines. */
export function definition(
  { term, uses }: DefinitionCard,
  voice: Voice,
  language: StatementLanguage,
  place?: NoteParts['place'],
): Html {
  return html`<details class="note card"><summary>${voice.each((tag) => `${say('reading.card', tag)}: ${quoted(term[tag], tag)}`)}</summary>
${uses.map((use) => html`<p class="ground">${voice.each((tag) => groundLine(cited(use, tag), tag, language, place?.(use)))}</p>`)}
</details>`
}

/** A question; the statement's words in it keep their own language, and may be shown in a way of their own. */
export function questionText(
  { finding, question }: Asked,
  tag: Tag,
  language: StatementLanguage,
  show: (words: string, asked: readonly string[]) => string | Html = boundText,
): string | Html {
  const text = question.text[tag]
  const words = asQuotedIn(text, finding.asked ?? finding.quote.text)
  if (words === undefined) return bound(text)
  const at = text.indexOf(words)
  const set = show(
    words,
    finding.trigger.map((trigger) => trigger.text),
  )
  const shown = tag === language ? set : html`<span lang="${language}">${set}</span>`
  const behind = text.slice(at + words.length)
  const end = QUOTES_ONLY.exec(behind)?.[0].length ?? 0
  const told = html`${bound(text.slice(0, at))}${shown}${bound(behind.slice(0, end))}`
  return html`${end > 0 ? html`<span class="said">${told}</span>` : told}${bound(behind.slice(end))}`
}
