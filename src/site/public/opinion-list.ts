import { html } from 'hono/html'
import type { ListedOpinion } from '../../desk/published/lists.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { wordsIn } from '../../record/published.ts'
import { plainWords } from '../markdown.ts'
import { opinionAddress } from './address.ts'
import { dayOf } from './day-of.ts'
import type { Paper } from './paper.ts'
import { plainly, worded } from './worded.ts'
import { sayPublic } from './words.ts'

/** Opinions as a list: when, what, by whom. */
export function opinionList(
  paper: Paper,
  opinions: readonly ListedOpinion[],
  language: Tag,
  level: 2 | 3 = 2,
): Html {
  return html`<ol class="opinions">
${opinions.map((opinion) => item(paper, opinion, language, level))}</ol>`
}

function item(paper: Paper, opinion: ListedOpinion, language: Tag, level: 2 | 3): Html {
  const { slug, publishedAt, isWithdrawn, author, languages, title } = opinion
  const linked = html`<a href="${opinionAddress(language, slug)}">${titleOf(opinion, language)}</a>`
  const summary = summaryOf(opinion, language)
  return html`<li class="entry-of"><p class="when"><time datetime="${publishedAt}">${dayOf(publishedAt, paper, language)}</time></p>
<div>${level === 2 ? html`<h2>${linked}</h2>` : html`<h3>${linked}</h3>`}
${isWithdrawn ? html`<p class="mark">${sayPublic('withdrawn.mark', language)}</p>` : summary}
<p class="by">${worded(author, language, languages)}${
    title[language] === undefined ? html` · ${sayPublic('untranslated', language)}` : ''
  }</p></div></li>
`
}

/** The title; an opinion without one is named by the site's word for it. */
export function titleOf(
  { title, languages }: Pick<ListedOpinion, 'title' | 'languages'>,
  language: Tag,
): Html | string {
  return worded(title, language, languages) || sayPublic('untitled', language)
}

export function plainTitleOf(
  { title, languages }: Pick<ListedOpinion, 'title' | 'languages'>,
  language: Tag,
): string {
  return plainly(title, language, languages) || sayPublic('untitled', language)
}

function summaryOf({ summary, languages }: ListedOpinion, language: Tag): Html | '' {
  const found = wordsIn(summary, language, languages)
  return found === undefined
    ? ''
    : html`<p class="summary" lang="${found.language}">${plainWords(found.text)}</p>`
}
