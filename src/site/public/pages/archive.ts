import { html } from 'hono/html'
import type { ListedOpinion } from '../../../desk/published/lists.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import type { Rendered } from '../../kept/page.ts'
import { archiveAddress } from '../address.ts'
import { opinionList } from '../opinion-list.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { monthInWords, sayPublic } from '../words.ts'

/** A month, as `2026-11`, and how many opinions it has. */
export interface Month {
  readonly month: string
  readonly opinions: number
}

/** A part of the archive: all of it, a year, a month. */
export interface ArchivePart {
  readonly months: readonly Month[]
  /** `2026` or `2026-11`; absent where all of it is meant. */
  readonly time?: string
  readonly opinions: readonly ListedOpinion[]
  readonly next?: number
}

/** All that was published, by date. */
export function archivePage(
  paper: Paper,
  { months, time, opinions, next }: ArchivePart,
  language: Tag,
): Rendered {
  const title =
    time === undefined
      ? sayPublic('archive', language)
      : time.includes('-')
        ? monthInWords(time, language)
        : sayPublic('archive.year', language, { year: time })
  const main = html`<header class="head">${
    time === undefined
      ? ''
      : html`<p class="up"><a href="${archiveAddress(language)}">${sayPublic('archive', language)}</a></p>`
  }<h1>${title}</h1></header>
<div class="archive">
${months.length === 0 ? '' : calendar(months, time, language)}
<div>${opinions.length === 0 ? html`<p class="none">${sayPublic('archive.none', language)}</p>` : opinionList(paper, opinions, language)}
${next === undefined ? '' : html`<p class="further"><a href="${archiveAddress(language, time, next)}">${sayPublic('further', language)}</a></p>`}</div>
</div>`
  return {
    html: publicPage(paper, { language, title, path: (tag) => archiveAddress(tag, time), main }),
    standsOn: 'everything',
  }
}

function calendar(months: readonly Month[], time: string | undefined, language: Tag): Html {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return html`<nav class="months" aria-label="${sayPublic('archive.months', language)}">
${years.map(
  (
    year,
  ) => html`<h2><a href="${archiveAddress(language, year)}"${time === year ? html` aria-current="page"` : ''}>${year}</a></h2>
<ul>
${months
  .filter(({ month }) => month.startsWith(year))
  .map(
    ({
      month,
      opinions,
    }) => html`<li><a href="${archiveAddress(language, month)}"${time === month ? html` aria-current="page"` : ''}>${monthName(month, language)}</a> <span class="count">${opinions}</span></li>
`,
  )}</ul>`,
)}</nav>`
}

function monthName(month: string, language: Tag): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
