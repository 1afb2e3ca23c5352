import { html } from 'hono/html'
import { lastDaySaid } from '../../../exports/text-period.ts'
import type { Html } from '../../../html/voice.ts'
import { goesOnUnder } from '../../../law/corpus/answers/moved-to.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { Tag } from '../../../law/law.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { type Reworded, type Run, rewording } from '../../law/rewording.ts'
import type { Standing } from '../../law/standing.ts'
import { sayLaw } from '../../law/words.ts'
import { movedShown } from './moved.ts'
import { holds, unreadDays } from './period.ts'

/** Of a long history only the changes around the text shown are worked out; the others are a link away. */
const MOST_CHANGES = 12

/** All texts of a provision in one language, the newest first, each with what it changed. */
export function historyOf(
  { texts, standing }: { readonly texts: readonly Passage[]; readonly standing: Standing<Passage> },
  asking: Asking,
  parts: readonly string[],
): Html {
  const { corpus, tongue, language, on } = asking
  const { now } = standing
  const shown = now === undefined ? texts.length - 1 : texts.indexOf(now)
  return html`<section class="history" id="history"><h2>${sayLaw('history', tongue)}</h2>
${texts.length > 1 ? html`<p class="hint">${sayLaw('history.key', tongue)}</p>` : ''}
<ol>
${texts
  .map((text, index) => {
    const before = texts[index - 1]
    const isNear = texts.length <= MOST_CHANGES || Math.abs(index - shown) <= 1
    const to = lawAddress(parts, { ...along(asking), on: text.since })
    return html`<li${text === now ? html` class="here"` : ''}>
${gapBehind(text, texts[index + 1], tongue)}<p><a class="when" href="${to}"${text === now ? html` aria-current="true"` : ''}>${holds(text, tongue)}</a>${text === now ? html` <span class="quiet">(${sayLaw('history.here', tongue)})</span>` : ''}${text.state === 'text' ? '' : html` <span class="quiet">(${sayLaw(text.state, tongue)})</span>`}</p>
${unreadDays(text, tongue)}${text.causedBy === undefined ? '' : html`<p class="cause" lang="${language}">${text.causedBy}</p>`}
${before === undefined ? html`<p class="quiet">${sayLaw('history.first', tongue)}</p>` : isNear ? changes(before, text, asking) : html`<p><a href="${to}#history">${sayLaw('history.changes', tongue)}</a></p>`}
${isNear ? movedShown(goesOnUnder(corpus, text, texts[index + 1], on), asking) : ''}</li>
`
  })
  .toReversed()}</ol></section>`
}

/** Days on which there was no text between one and the next. */
function gapBehind(text: Passage, next: Passage | undefined, tongue: Tag): Html | '' {
  if (next === undefined || text.until === undefined || text.until >= next.since) return ''
  return html`<p class="quiet">${sayLaw('history.gap', tongue, {
    since: dayInWords(text.until, tongue),
    last: lastDaySaid(next.since, tongue),
  })}</p>`
}

function changes(before: Passage, after: Passage, { tongue, language }: Asking): Html {
  const inHeading = before.heading === after.heading ? [] : rewording(before.heading, after.heading)
  const inText = before.text === after.text ? [] : rewording(before.text, after.text)
  const all = [...inHeading, ...inText]
  if (all.length === 0) {
    const notes = before.notes.join('\n') === after.notes.join('\n') ? 'no' : 'yes'
    return html`<p class="quiet">${sayLaw('history.same', tongue, { notes })}</p>`
  }
  return html`<div class="changes" lang="${language}">${all.map((one) => changed(one, tongue))}</div>`
}

function changed(one: Reworded, tongue: Tag): Html {
  if ('kept' in one)
    return html`<p class="kept" lang="${tongue}">${sayLaw('history.kept', tongue, { count: one.kept })}</p>`
  return html`<p>${one.runs.map(run)}</p>`
}

function run({ kind, words }: Run): Html | string {
  if (kind === 'same') return words
  const bare = words.trimEnd()
  const space = words.slice(bare.length)
  return kind === 'added' ? html`<ins>${bare}</ins>${space}` : html`<del>${bare}</del>${space}`
}
