import { html } from 'hono/html'
import { citedFirst } from '../../../exports/cited-first.ts'
import { grounds } from '../../../exports/grounds.ts'
import { besidesFolded, groundLine } from '../../../exports/html/grounds.ts'
import type { Asked } from '../../../exports/outline.ts'
import { quotedAll } from '../../../exports/quoted.ts'
import { triggerPhrases } from '../../../exports/trigger.ts'
import { type Html, inOne } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'

/** What a question rests on, opened in place. */
export function why({ finding, question }: Asked, check: string, own: Tag, language: Tag): Html {
  const { certainty, missing, evidence } = finding
  const { grounds: cited, besides } = citedFirst(evidence, question.text)
  const words = triggerPhrases(finding)
  return html`<details class="why"><summary>${say('reading.why', language)} <span class="certainty">${say(`certainty.short.${certainty}`, language)}</span></summary>
<dl>
<dt>${say('reading.missing', language)}</dt>
<dd>${missing[language]}</dd>
${
  words.length > 0 &&
  html`<dt>${say('reading.trigger', language)}</dt>
<dd lang="${own}">${quotedAll(words, own)}</dd>
`
}${
  evidence.length === 0
    ? ''
    : html`<dt>${say('reading.rests-on', language)}</dt>
${grounds(cited, language).map((ground) => html`<dd class="ground">${groundLine(ground, language, own)}</dd>`)}${
  besides.length > 0 &&
  html`<dd class="besides"><details>${besidesFolded(besides, inOne(language), (ground) => groundLine(ground, language, own))}</details></dd>`
}`
}
<dt>${say('reading.check', language)}</dt>
<dd>${check}</dd>
</dl></details>`
}
