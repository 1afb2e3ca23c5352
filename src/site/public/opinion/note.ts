import { html } from 'hono/html'
import { citedFirst } from '../../../exports/cited-first.ts'
import { type Ground, grounds } from '../../../exports/grounds.ts'
import { folded } from '../../../exports/html/folded.ts'
import { besidesFolded, groundLine } from '../../../exports/html/grounds.ts'
import { quoted, quotedAll } from '../../../exports/quoted.ts'
import { triggerPhrases } from '../../../exports/trigger.ts'
import { bound } from '../../../html/bound.ts'
import { type Html, inOne } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { LANGUAGE_NAMES, say } from '../../../messages/messages.ts'
import type { Finding } from '../../../reader/reading.ts'
import { asQuotedIn } from '../../../reader/scan/inner-marks.ts'
import {
  onlyPoints,
  type PublishedClaim,
  type PublishedQuestion,
  wordsIn,
} from '../../../record/published.ts'
import { opinionAddress } from '../address.ts'
import { piece } from '../worded.ts'
import { sayPublic } from '../words.ts'
import { definitionOf } from './definition.ts'
import type { Shown } from './shown.ts'

/** What stands beside a claim: the questions put to it, the author's comment, the terms that the law defines. */
export function notesOf(claim: PublishedClaim, shown: Shown): Html {
  const { n, questions, comment, cards } = claim
  const { opinion, language, paper } = shown
  const others = paper.languages.filter((tag) => tag !== language)
  return html`<div class="notes">
<h3 class="unseen">${say('reading.questions-to-claim', language, { n })}</h3>
${questions.map((question) => note(question, shown, claim))}
${
  Object.keys(comment).length === 0
    ? ''
    : html`<div class="comment"><h4>${sayPublic('comment', language)}</h4>
${piece(comment, language, opinion.languages, 5)}</div>`
}
${cards.map((card) => definitionOf(card, shown))}
<p class="elsewhere"><span class="unseen">${sayPublic('claim.elsewhere', language, { n })}</span>${others.map(
    (tag) =>
      html` <a href="${opinionAddress(tag, opinion.slug, n)}" hreflang="${tag}" lang="${tag}">${LANGUAGE_NAMES[tag]}</a>`,
  )}${paper.forms.ofClaim?.(language, opinion.slug, n) ?? ''}</p>
</div>`
}

function note(question: PublishedQuestion, shown: Shown, claim: PublishedClaim): Html {
  const { language, statement } = shown
  const { id, quote, quoted: translated, finding, to } = question
  if (onlyPoints(question)) {
    const { askedAt } = question
    return html`<div class="note" id="question-${id}">
<p class="again"><span class="asked">${askedWords(question, shown, folded)}</span> <a href="#claim-${askedAt}">${say('reading.asked-at', language, { n: askedAt, way: askedAt > claim.n ? 'below' : 'above' })}</a></p>
</div>`
  }
  const words = translated?.[language]
  const isOther = to?.en !== shown.to?.en
  // What the author asks about may be less than the claim, and no finding says what.
  const about = finding === undefined && quote.text !== claim.quote.text
  return html`<div class="note" id="question-${id}">
<p class="question"><a class="no" href="#question-${id}">${numberOf(question, language)}</a> <span class="asked">${askedWords(question, shown, folded)}</span></p>
${about ? html`<p class="about">${sayPublic('question.about', language)} <q lang="${words === undefined ? statement.language : language}">${quoted(words ?? quote.text, language)}</q></p>` : ''}
<div class="under">${isOther && to ? html`<p class="to">${say('metadata.to', language)}: ${to[language]}</p>` : ''}${finding ? html`${laws(finding, question, shown)}${why(finding, question, shown)}` : ''}</div>
</div>`
}

/** The number of a question of the method; what the author asks besides is marked as that. */
export function numberOf({ id, by }: PublishedQuestion, language: Tag): string {
  return by === 'author' ? sayPublic('question.own', language) : id
}

/** A question in the page's language, or as it was written; what it quotes is marked with its language. */
export function askedWords(
  { text, quote, quoted, finding }: PublishedQuestion,
  { language, opinion, statement }: Pick<Shown, 'language' | 'opinion' | 'statement'>,
  show: (words: string, about: readonly string[]) => Html = bound,
): Html | '' {
  const found = wordsIn(text, language, opinion.languages)
  if (found === undefined) return ''
  const translated = quoted?.[found.language]
  const asked = translated ?? asQuotedIn(found.text, finding?.asked ?? quote.text) ?? quote.text
  const at = found.text.indexOf(asked)
  const own = translated === undefined ? statement.language : found.language
  const about = finding?.trigger.map((trigger) => trigger.text) ?? []
  const words =
    at < 0
      ? bound(found.text)
      : html`${bound(found.text.slice(0, at))}<span lang="${own}">${show(asked, about)}</span>${bound(found.text.slice(at + asked.length))}`
  if (found.language === language) return words
  const said = opinion.languages.includes(language) ? sayPublic('missing.inline', language) : ''
  return html`<span lang="${found.language}">${words}</span>${said === '' ? '' : html` <span class="missing">${said}</span>`}`
}

/** The law that a question rests on: each place opens where it is cited, and what the question does not cite opens as one. */
function laws({ evidence }: Finding, { text }: PublishedQuestion, shown: Shown): Html {
  const { language, statement } = shown
  const { grounds: cited, besides } = citedFirst(
    evidence.filter(({ kind }) => kind === 'provision'),
    text,
  )
  const inPages = ({ label }: Ground): Html | '' => (label === undefined ? '' : inTheLaw(label, shown))
  return html`${grounds(cited, language).map((ground) => {
    const { label, ...rest } = ground
    return label === undefined
      ? ''
      : html`<details class="why law"><summary>${bound(label)}</summary>
<p class="ground">${groundLine(rest, language, statement.language)}${inPages(ground)}</p></details>`
  })}${
    besides.length > 0 &&
    html`<details class="why law besides">${besidesFolded(besides, inOne(language), (ground) => html`${groundLine(ground, language, statement.language)}${inPages(ground)}`)}</details>`
  }`
}

/** Where the place stands among the pages on law, where a corpus holds it. */
function inTheLaw(label: string, { opinion, language, paper }: Shown): Html | '' {
  const { jurisdiction, date } = opinion.reading.statement
  if (jurisdiction === undefined || !paper.corpora.includes(jurisdiction)) return ''
  const asked = new URLSearchParams({
    q: label,
    corpus: jurisdiction,
    ...(date === undefined ? {} : { on: date }),
    lang: language,
  })
  return html` <a class="to-law" href="/law?${asked.toString()}">${sayPublic('to-law', language)}</a>`
}

function why(finding: Finding, { by }: PublishedQuestion, shown: Shown): Html {
  const { language, statement } = shown
  const words = triggerPhrases(finding)
  const rests = grounds(
    finding.evidence.filter(({ kind }) => kind !== 'provision'),
    language,
  )
  return html`<details class="why"><summary>${say('reading.why', language)} <span class="certainty">${say(`certainty.short.${finding.certainty}`, language)}</span></summary>
<dl>
${
  words.length > 0 &&
  html`<dt>${say('reading.trigger', language)}</dt> <dd lang="${statement.language}">${quotedAll(words, language)}</dd>
`
}${
  rests.length === 0
    ? ''
    : html`<dt>${say('reading.rests-on', language)}</dt>
${rests.map((ground: Ground) => html`<dd class="ground">${groundLine(ground, language, statement.language)}</dd>`)}`
}
<dt>${say('reading.check', language)}</dt> <dd>${shown.check(finding.check)}</dd>
${by === 'edited' ? html`<dt>${sayPublic('question.worded', language)}</dt> <dd>${sayPublic('question.edited', language)}</dd>` : ''}
</dl></details>`
}
