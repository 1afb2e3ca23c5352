import { html } from 'hono/html'
import { grounds } from '../../../exports/grounds.ts'
import { groundLine } from '../../../exports/html/grounds.ts'
import { quotedAll } from '../../../exports/quoted.ts'
import { triggerPhrases } from '../../../exports/trigger.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import type { Finding } from '../../../reader/reading.ts'

/** What a finding rests on, opened in place. */
export function why(finding: Finding, check: string, own: Tag, language: Tag): Html {
  const { certainty, missing, evidence } = finding
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
${grounds(evidence, language).map((ground) => html`<dd class="ground">${groundLine(ground, language, own)}</dd>`)}`
}
<dt>${say('reading.check', language)}</dt>
<dd>${check}</dd>
</dl></details>`
}
