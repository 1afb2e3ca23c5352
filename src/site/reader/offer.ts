import { html, raw } from 'hono/html'
import type { Country } from '../../desk/countries.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { sayProblem } from '../../messages/messages.ts'
import type { Frame } from '../pages/frame.ts'
import { sayReader } from './words.ts'

/** What a browser needs to read by itself: it stands in the page, so that nothing is asked for it. */
export interface ReaderOffer {
  /** Address of the worker that reads. */
  readonly worker: string
  /** Address of the data of each name: `sheets`, and `lists-<tag>` and `model-<tag>` of each language. */
  readonly data: Readonly<Record<string, string>>
  /** Address of the worker that reads files of a format, by its name, where that needs a library. */
  readonly formats: Readonly<Record<string, string>>
  /** What keeps the page for use without a connection, and the paths that it looks after. */
  readonly keeper: { readonly address: string; readonly scopes: readonly string[] }
  /** What the form offers. */
  readonly form: {
    readonly endings: readonly string[]
    readonly jurisdictions: readonly Country[]
    readonly usualCountry?: string
    readonly law: boolean
  }
  /** What the site puts around its pages, in each language, where it has a name of its own. */
  readonly frames?: Readonly<Record<Tag, Frame>>
  /** Whether the page was made by the browser itself. */
  readonly isHere?: boolean
}

/** What happens to the text: it is sent, until the browser has shown that it can read by itself. */
export function privacy({ isHere }: ReaderOffer, language: Tag, sent: string): Html {
  const here = sayReader('here', language)
  return html`<p class="privacy" id="privacy" data-here="${here}" data-sent="${sent}">${isHere ? here : sent}</p>`
}

/** What else the form says where a browser can read by itself; without JavaScript none of it is seen. */
export function readerParts({ isHere, form }: ReaderOffer, language: Tag): Html {
  const hidden = isHere ? '' : raw(' hidden')
  return html`<p class="hint" id="reader-state" role="status" data-loading="${sayReader('loading', language)}" data-begun="${sayReader('begun', language)}" data-ready="${sayReader('ready', language)}" data-reading="${sayReader('reading', language)}" data-failed="${sayReader('failed', language)}" data-no-file="${sayReader('no-file', language)}" data-missing="${sayProblem({ code: 'format-not-here', values: {} }, language)}"></p>
<details class="more" id="elsewhere"${hidden}>
<summary>${sayReader('elsewhere', language)}</summary>
<p class="hint">${form.law ? html`${sayReader('send.law', language)} ` : ''}${sayReader('send.why', language)}</p>
<p><button class="send">${sayReader('send', language)}</button></p>
</details>
<div id="kept-here" hidden>
<p class="hint">${sayReader('kept', language)}</p>
<p><button type="button" class="forget">${sayReader('forget', language)}</button></p>
</div>
<p class="hint" id="forgotten" role="status" data-forgotten="${sayReader('forgotten', language)}"></p>
`
}
