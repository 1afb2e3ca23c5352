import { html } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { onlyAddressee } from '../../../reader/questions/addressee.ts'
import { type PublishedOpinion, wordsIn } from '../../../record/published.ts'
import type { Rendered } from '../../kept/page.ts'
import { plainWords } from '../../markdown.ts'
import { sheetOf } from '../../pages/method.ts'
import { checkAddress, opinionAddress, statementAddress, versionAddress } from '../address.ts'
import { opinionArticle } from '../opinion/article.ts'
import { correctionsOf } from '../opinion/head.ts'
import { plainTitleOf } from '../opinion-list.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { plainly } from '../worded.ts'

/** The page of an opinion, or of an earlier version of it. */
export function opinionPage(
  paper: Paper,
  opinion: PublishedOpinion,
  language: Tag,
  version?: number,
): Rendered {
  const { slug, statement, publishedAt, summary, languages, claims } = opinion
  const corrected = correctionsOf(opinion).at(-1)
  const words = wordsIn(summary, language, languages)
  const title = plainTitleOf(opinion, language)
  const page = publicPage(paper, {
    language,
    title,
    path: (tag) => (version === undefined ? opinionAddress(tag, slug) : versionAddress(tag, slug, version)),
    canonical: (tag) => opinionAddress(tag, slug),
    description: words === undefined ? '' : plainWords(words.text),
    article: { publishedAt, ...(corrected ? { correctedAt: corrected.at } : {}) },
    data: describe(paper, opinion, language, title),
    ...(paper.forms.opinionHead ? { more: paper.forms.opinionHead(paper, opinion, language) } : {}),
    main: opinionArticle({
      paper,
      opinion,
      language,
      statement,
      to: onlyAddressee(
        claims.flatMap(({ questions }) => questions.flatMap((question) => question.to ?? [])),
      ),
      check: (name) => checkLink(paper, name, language),
    }),
  })
  return { html: page, standsOn: subjectsOf(opinion) }
}

/** A check by the title of its sheet. */
function checkLink({ desk }: Paper, name: string, language: Tag): Html {
  const sheet = sheetOf(name, desk.catalog.sheets, language)
  return html`<a href="${checkAddress(language, name)}" lang="${sheet?.language ?? 'en'}">${sheet?.title ?? name}</a>`
}

/** Whose facts change the page. */
export function subjectsOf({ id, statement }: PublishedOpinion): string[] {
  const { person, body } = statement.saidBy
  return [id, statement.id, ...statement.linked, ...(person ? [person.id] : []), ...(body ? [body.id] : [])]
}

function describe(
  { address = '', name }: Paper,
  opinion: PublishedOpinion,
  language: Tag,
  title: string,
): object {
  const { author, publishedAt, statement, slug, languages, version, at } = opinion
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    inLanguage: language,
    url: address + opinionAddress(language, slug),
    datePublished: publishedAt,
    dateModified: at,
    version,
    author: { '@type': 'Person', name: plainly(author, language, languages) },
    publisher: { '@type': 'Organization', name: name[language] },
    isBasedOn: address + statementAddress(language, statement.id),
  }
}
