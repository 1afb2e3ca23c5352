import type { Html } from '../../html/voice.ts'

/** What a page says, before its head is put before it: a browser that reads by itself has the head already. */
export interface Content {
  readonly title: string
  readonly main: Html
  /** Where the page is found in another language, where it is not the form's address. */
  readonly path?: string
  /** The form whose content another language must keep, and where it is sent for that. */
  readonly keeps?: { readonly form: string; readonly action: string }
  /** Whether Enter in the kept form must not take a language's button for the form's own. */
  readonly typed?: boolean
}
