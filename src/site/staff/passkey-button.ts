import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { sayStaff } from './words.ts'

/** What a button asks of the browser. */
export interface PasskeyButton {
  readonly does: 'create' | 'get'
  /** As the desk made them, in JSON. */
  readonly options: string
  /** Where the form is sent with the browser's answer. */
  readonly action: string
  readonly words: string
}

/** A button for passkeys within a form; unseen until the browser has shown that it can. */
export function passkeyButton({ does, options, action, words }: PasskeyButton, language: Tag): Html {
  return html`<div class="passkey" hidden>
<input type="hidden" name="answer" value="">
<p class="do"><button type="button" class="second" data-passkey="${does}" data-options="${options}" data-action="${action}" data-failed="${sayStaff('passkey.failed', language)}">${words}</button></p>
<p class="wrong passkey-failed" role="alert" hidden></p>
</div>`
}
