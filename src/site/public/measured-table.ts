import { html } from 'hono/html'
import { type Measured, measuredOf } from '../../desk/published/measured.ts'
import { dayOnPage } from '../../html/day.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { LANGUAGE_NAMES } from '../../messages/messages.ts'
import { sayPublic } from './words.ts'

/** How well the program asks a question, counted on statements that people have labelled. */
export function measuredTable(check: string, language: Tag): Html {
  const rows = TAGS.flatMap((tag) => {
    const measured = measuredOf(check, tag)
    return measured === undefined ? [] : [{ tag, measured }]
  })
  const [first] = rows
  if (first === undefined) return html`<p class="none">${sayPublic('check.measured.none', language)}</p>`
  const { on, reader } = first.measured
  return html`<p>${sayPublic('check.measured.how', language, { day: dayOnPage(on, language), reader })}</p>
<table class="measured">
<thead><tr><th scope="col">${sayPublic('measured.language', language)}</th><th scope="col">${sayPublic('measured.precision', language)}</th><th scope="col">${sayPublic('measured.found', language)}</th></tr></thead>
<tbody>
${rows.map(
  ({
    tag,
    measured,
  }) => html`<tr><th scope="row" lang="${tag}">${LANGUAGE_NAMES[tag]}</th><td>${share(measured.right, measured.raised, measured, language)}</td><td>${share(measured.found, measured.wanted, measured, language)}</td></tr>
`,
)}</tbody></table>
<p class="hint">${sayPublic('check.measured.few', language)}</p>`
}

function share(part: number, whole: number, { statements }: Measured, language: Tag): string {
  if (whole === 0) return sayPublic('measured.nothing', language, { statements })
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return sayPublic('measured.share', language, {
    share: percent.format(part / whole),
    part,
    whole,
    statements,
  })
}
