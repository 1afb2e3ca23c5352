import { html } from 'hono/html'
import { moment } from '../../../exports/moment.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import type { Quote } from '../../../reader/reading.ts'

/** The words of a claim with its number, to which addresses lead. */
export function marked(n: number, words: Html, language: Tag, time: Quote['time']): Html {
  return html`<a class="n" href="#claim-${n}" lang="${language}"><span class="unseen">${say('reading.claim', language, { n })}</span><span aria-hidden="true">${n}</span></a><mark class="claim" id="claim-${n}">${words}</mark>${
    time === undefined ? '' : html` <small class="time">${moment(time.from)}</small>`
  }`
}
