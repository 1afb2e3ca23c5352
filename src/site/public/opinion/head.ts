import { html } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { nameOfLanguage } from '../../../messages/messages.ts'
import { type PublishedOpinion, wordsIn } from '../../../record/published.ts'
import { opinionAddress, versionAddress } from '../address.ts'
import { dayOf } from '../day-of.ts'
import { titleOf } from '../opinion-list.ts'
import { knownOf } from '../said-by.ts'
import { missing, piece, worded } from '../worded.ts'
import { sayPublic } from '../words.ts'
import type { Shown } from './shown.ts'

/** What is said of an opinion before it begins: its title, its author, what became of it, and what it is about. */
export function headOf(shown: Shown): Html {
  const { opinion, language, statement } = shown
  const { title, languages, author, publishedAt } = opinion
  const written = wordsIn(title, language, languages)
  const isTranslated = languages.includes(language)
  return html`<header class="head">
${notices(shown)}
${isTranslated ? '' : html`<p class="alert missing">${sayPublic('missing.all', language, { name: nameOfLanguage(languages[0] as Tag, language) })}</p>`}
<h1>${titleOf(opinion, language)}</h1>
${isTranslated && written !== undefined && written.language !== language ? missing(written.language, language) : ''}
<div class="lede">${piece(opinion.summary, language, languages)}</div>
<p class="byline">${worded(author, language, languages)}, <time datetime="${publishedAt}">${dayOf(publishedAt, shown.paper, language)}</time></p>
${corrections(shown)}
${knownOf(statement, language, { withTitle: true })}
</header>`
}

/** What a reader must know before all else: that it was withdrawn, or that there is a later version. */
function notices({ paper, opinion, language }: Shown): Html {
  const { withdrawn, version, versions, slug, languages } = opinion
  const latest = versions.at(-1)
  return html`${
    withdrawn
      ? html`<div class="alert withdrawn" role="note"><p><strong>${sayPublic('withdrawn', language, { day: dayOf(withdrawn.at, paper, language) })}</strong></p>
<p>${worded(withdrawn.reason, language, languages)}</p></div>`
      : ''
  }${
    latest !== undefined && latest.version !== version
      ? html`<div class="alert" role="note"><p>${sayPublic('version.old', language, { version, day: dayOf(opinion.at, paper, language) })} <a class="leads-on" href="${opinionAddress(language, slug)}">${sayPublic('version.current', language)}</a></p></div>`
      : ''
  }`
}

/** What was corrected since, in plain sight. */
function corrections({ paper, opinion, language }: Shown): Html | '' {
  const made = correctionsOf(opinion)
  if (made.length === 0) return ''
  return html`<aside class="corrections" aria-labelledby="corrections"><h2 id="corrections">${sayPublic('corrections', language, { count: made.length })}</h2>
<ul>
${made.map(
  ({
    version,
    at,
    note,
  }) => html`<li><time datetime="${at}">${dayOf(at, paper, language)}</time>: ${note ? worded(note, language, opinion.languages) : ''} <a class="leads-on" href="${versionAddress(language, opinion.slug)}#version-${version}">${sayPublic('corrections.what', language)}</a></li>
`,
)}</ul></aside>`
}

/** Versions behind the first. */
export function correctionsOf({
  versions,
}: Pick<PublishedOpinion, 'versions'>): PublishedOpinion['versions'] {
  return versions.filter(({ version }) => version > 1)
}
