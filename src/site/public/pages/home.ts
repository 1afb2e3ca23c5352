import { html } from 'hono/html'
import type { AskedInPublic } from '../../../desk/published/examples.ts'
import type { ListedOpinion } from '../../../desk/published/lists.ts'
import { quoted } from '../../../exports/quoted.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { asQuotedIn } from '../../../reader/scan/inner-marks.ts'
import { namedIn, translatedQuote } from '../../../record/translated.ts'
import type { Rendered } from '../../kept/page.ts'
import { archiveAddress, checkAddress, home, opinionAddress, readAddress } from '../address.ts'
import { askedWords } from '../opinion/note.ts'
import { opinionList, titleOf } from '../opinion-list.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { worded } from '../worded.ts'
import { sayPublic } from '../words.ts'

/** A question quotes a sentence without what ends it. */
const FULL_STOP = /[.!?…]+$/u

/** What the first page shows. */
export interface Home {
  readonly opinions: readonly ListedOpinion[]
  readonly isAll: boolean
  readonly question?: AskedInPublic
  /** When there is another question, in milliseconds since 1970. */
  readonly until: number
}

/** The first page: what was published last, the question of the day, how it is done. */
export function homePage(paper: Paper, { opinions, isAll, question, until }: Home, language: Tag): Rendered {
  const { name, address = '' } = paper
  const main = html`<h1 class="unseen">${name[language]}</h1>
${question ? ofTheDay(question, language) : ''}
<div class="home">
<section class="latest"><h2>${sayPublic('home.latest', language)}</h2>
${opinions.length === 0 ? html`<p class="none">${sayPublic('home.none', language)}</p>` : opinionList(paper, opinions, language, 3)}
${isAll ? '' : html`<p class="further"><a href="${archiveAddress(language)}">${sayPublic('home.all', language)}</a></p>`}</section>
${method(language)}
</div>`
  return {
    html: publicPage(paper, {
      language,
      path: home,
      description: sayPublic('home.description', language),
      data: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: name[language],
        url: address + home(language),
        inLanguage: language,
      },
      main,
    }),
    standsOn: 'everything',
    until,
  }
}

function ofTheDay({ opinion, claim, question }: AskedInPublic, language: Tag): Html {
  const { slug, statement } = opinion
  const translated = translatedQuote(statement, claim.quote, language)
  const words = translated?.text ?? claim.quote.text
  const { person } = statement.saidBy
  const speaker = namedIn(statement, 'speaker', language)
  const by = person
    ? worded(person.name, language)
    : speaker
      ? html`<span lang="${speaker.language}">${speaker.text}</span>`
      : ''
  const { date } = statement.metadata
  return html`<section class="of-the-day"><h2>${sayPublic('home.question', language)}</h2>
${asQuotedIn(question.text[language] ?? '', words.replace(FULL_STOP, '')) ? '' : html`<blockquote lang="${translated?.language ?? statement.language}"><p>${quoted(words, language)}</p></blockquote>`}
${
  translated === undefined
    ? ''
    : html`<p class="original"><span class="which">${sayPublic('original', language)}</span> <span lang="${statement.language}">${quoted(claim.quote.text, language)}</span></p>
`
}<p class="by">${by}${by !== '' && date !== undefined ? ', ' : ''}${date === undefined ? '' : html`<time datetime="${date}">${dayOnPage(date, language)}</time>`}</p>
<p class="question"><a href="${opinionAddress(language, slug, claim.n)}">${askedWords(question, { language, opinion, statement })}</a></p>
<p class="by">${sayPublic('home.question.from', language)} <a href="${opinionAddress(language, slug)}">${titleOf(opinion, language)}</a></p></section>`
}

function method(language: Tag): Html {
  return html`<section class="how"><h2>${sayPublic('home.method', language)}</h2>
<ol>
<li>${sayPublic('home.method.1', language)}</li>
<li>${sayPublic('home.method.2', language)}</li>
<li>${sayPublic('home.method.3', language)}</li>
</ol>
<p><a href="${checkAddress(language)}">${sayPublic('home.method.more', language)}</a></p>
<p><a href="${readAddress(language)}">${sayPublic('home.read', language)}</a></p></section>`
}
