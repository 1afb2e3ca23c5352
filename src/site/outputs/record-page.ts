import { html } from 'hono/html'
import type { Build } from '../../desk/public-record/build.ts'
import { MANIFEST, SIGNATURE } from '../../desk/public-record/manifest.ts'
import { fingerprint } from '../../desk/public-record/signing-key.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { offsetAt } from '../offset.ts'
import { dayOf } from '../public/day-of.ts'
import { publicPage } from '../public/page.ts'
import type { Paper } from '../public/paper.ts'
import { sayShared } from './words.ts'

const KILOBYTE = 1024

/** The page on the public record: what it is, its files, how to check it. */
export function recordPage(paper: Paper, build: Build | undefined, language: Tag, origin: string): string {
  const title = sayShared('record.title', language)
  return publicPage(paper, {
    language,
    title,
    path: (tag) => `/${tag}/record`,
    description: sayShared('record.lede', language),
    main: html`<article class="prose record"><h1>${title}</h1>
<p>${sayShared('record.lede', language)}</p>
${build === undefined ? html`<p>${sayShared('record.none', language)}</p>` : described(paper, build, language, origin)}
</article>`,
  })
}

function described(paper: Paper, { name, manifest }: Build, language: Tag, origin: string): Html {
  const { madeAt, record, files, key } = manifest
  const { timeZone } = paper
  const made = {
    day: dayOf(madeAt, paper, language),
    time: Temporal.Instant.from(madeAt)
      .toZonedDateTimeISO(timeZone)
      .toPlainTime()
      .toString({ smallestUnit: 'minute' }),
    zone: offsetAt(madeAt, timeZone),
  }
  const print = fingerprint(key)
  const sizes = new Intl.NumberFormat(language)
  const row = (file: string, words: string, rows: string, size: string): Html =>
    html`<tr><th scope="row"><a href="/record/${name}/${file}">${file}</a>${words}</th><td>${rows}</td><td>${size}</td></tr>
`
  const addresses = [MANIFEST, SIGNATURE, ...files.map((file) => file.name)]
    .map((file) => `${origin}/record/${name}/${file}`)
    .join(' ')
  return html`<p>${sayShared('record.made', language, { ...made, facts: record.facts })}</p>
<h2>${sayShared('record.files', language)}</h2>
<div class="scrolled" tabindex="0"><table><thead><tr><th scope="col">${sayShared('record.file', language)}</th><th scope="col">${sayShared('record.rows', language)}</th><th scope="col">${sayShared('record.size', language)}</th></tr></thead><tbody>
${files.map((file) => row(file.name, '', sizes.format(file.rows), sizes.format(Math.ceil(file.bytes / KILOBYTE))))}${row(MANIFEST, ` — ${sayShared('record.signed', language)}`, '', '')}${row(SIGNATURE, ` — ${sayShared('record.signature', language)}`, '', '')}</tbody></table></div>
<p>${sayShared('record.csv', language)}</p>
<h2>${sayShared('record.verify', language)}</h2>
<p>${sayShared('record.verify.how', language)}</p>
<pre><code>wget -P record ${addresses}
</code><code>saual verify record --key '${print.replaceAll(' ', '')}'</code></pre>
<p>${sayShared('record.key', language)}</p>
<p><code>${print}</code></p>`
}
