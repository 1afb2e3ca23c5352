import { html } from 'hono/html'
import type { FoundText } from '../../../desk/published/find-texts.ts'
import { type Piece, sentenceFound } from '../../../desk/published/sentence-found.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { LANGUAGE_NAMES } from '../../../messages/messages.ts'
import { wordsIn } from '../../../record/published.ts'
import { allWords, plainWords } from '../../markdown.ts'
import { opinionAddress, searchAddress, statementAddress } from '../address.ts'
import { dayOf } from '../day-of.ts'
import { titleOf } from '../opinion-list.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { worded } from '../worded.ts'
import { sayPublic } from '../words.ts'

/** What was looked for, and what was found. */
export interface Search {
  readonly words: string
  /** Language of the texts that are looked through. */
  readonly within: Tag
  readonly page: number
  readonly texts: readonly FoundText[]
  readonly total: number
  readonly pageSize: number
}

/** The search, with what it found. */
export function searchPage(paper: Paper, search: Search | undefined, language: Tag): string {
  const title = sayPublic('search', language)
  return publicPage(paper, {
    language,
    title: search === undefined ? title : `${title}: ${search.words}`,
    path: (tag) =>
      searchAddress(
        tag,
        search && { q: search.words, ...(search.within === tag ? {} : { in: search.within }) },
      ),
    isUnlisted: true,
    isSearch: true,
    main: html`<header class="head"><h1>${title}</h1></header>
${form(paper, search, language)}
${search === undefined ? '' : found(paper, search, language)}`,
  })
}

function form({ languages }: Paper, search: Search | undefined, language: Tag): Html {
  const within = search?.within ?? language
  return html`<form class="entry search" role="search" action="${searchAddress(language)}" aria-label="${sayPublic('search', language)}">
<div class="field"><label for="q">${sayPublic('search.words', language)}</label>
<p class="hint" id="q-hint">${sayPublic('search.hint', language)}</p>
<input id="q" name="q" type="search" maxlength="300" value="${search?.words ?? ''}" aria-describedby="q-hint" autocomplete="off"></div>
<div class="field"><label for="in">${sayPublic('search.in', language)}</label>
<select id="in" name="in">${languages.map(
    (tag) =>
      html`<option value="${tag}" lang="${tag}"${tag === within ? html` selected` : ''}>${LANGUAGE_NAMES[tag]}</option>`,
  )}</select></div>
<p class="do"><button class="read">${sayPublic('search.do', language)}</button></p>
</form>`
}

function found(paper: Paper, search: Search, language: Tag): Html {
  const { words, within, total, texts, page, pageSize } = search
  if (words === '') return html`<p class="none" role="status">${sayPublic('search.empty', language)}</p>`
  const pageOf = (number: number): string =>
    searchAddress(language, { q: words, in: within, page: number === 1 ? undefined : number })
  return html`<p class="sum" role="status">${sayPublic('search.total', language, { count: total, words })}</p>
${total === 0 ? html`<p class="none">${sayPublic('search.none', language)}</p>` : ''}
<ol class="opinions" start="${(page - 1) * pageSize + 1}">
${texts.map((text) => (text.kind === 'opinion' ? foundOpinion(text, paper, search, language) : foundStatement(text, paper, search, language)))}</ol>
<p class="further">${page > 1 ? html`<a href="${pageOf(page - 1)}" rel="prev">${sayPublic('search.before', language)}</a>` : ''}
${page * pageSize < total ? html`<a href="${pageOf(page + 1)}" rel="next">${sayPublic('further', language)}</a>` : ''}</p>`
}

function foundOpinion(
  { opinion }: Extract<FoundText, { kind: 'opinion' }>,
  paper: Paper,
  { words, within }: Search,
  language: Tag,
): Html {
  const { slug, publishedAt, author, languages, summary, introduction, conclusion, claims, withdrawn } =
    opinion
  const texts = [
    summary,
    introduction,
    ...claims.flatMap(({ questions, comment }) => [...questions.map(({ text }) => text), comment]),
    conclusion,
  ].flatMap((piece) => (piece[within] === undefined ? [] : [allWords(piece[within])]))
  const sentence = sentenceFound(paper.desk.catalog, texts.join('\n\n'), words, within)
  const own = wordsIn(summary, within, languages)
  return html`<li class="entry-of"><p class="when">${dayOf(publishedAt, paper, language)}</p>
<div><h2><a href="${opinionAddress(language, slug)}">${titleOf(opinion, language)}</a></h2>
${withdrawn ? html`<p class="mark">${sayPublic('withdrawn.mark', language)}</p>` : ''}
${sentence ? shown(sentence, within) : own ? html`<p class="summary" lang="${own.language}">${plainWords(own.text)}</p>` : ''}
<p class="by">${sayPublic('opinion', language)} · ${worded(author, language, languages)}</p></div></li>
`
}

function foundStatement(
  { statement }: Extract<FoundText, { kind: 'statement' }>,
  { desk }: Paper,
  { words, within }: Search,
  language: Tag,
): Html {
  const { id, metadata, saidBy, text } = statement
  const sentence = sentenceFound(desk.catalog, text, words, within)
  const by = saidBy.person ? worded(saidBy.person.name, language) : (metadata.speaker ?? '')
  return html`<li class="entry-of"><p class="when">${metadata.date === undefined ? '' : dayOnPage(metadata.date, language)}</p>
<div><h2><a href="${statementAddress(language, id)}" lang="${statement.language}">${metadata.title ?? sayPublic('statement', statement.language)}</a></h2>
${sentence ? shown(sentence, within) : ''}
<p class="by">${sayPublic('statement', language)}${by === '' ? '' : html` · ${by}`}</p></div></li>
`
}

function shown(sentence: readonly Piece[], language: Tag): Html {
  return html`<p class="summary" lang="${language}">${sentence.map(({ text, isFound }) => (isFound ? html`<mark>${text}</mark>` : text))}</p>`
}
