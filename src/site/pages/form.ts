import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { addressOf } from '../assets.ts'
import { readAddress } from '../public/address.ts'
import type { SiteFrame } from '../site-frame.ts'
import { type FormChoices, type FormState, formContent } from './form-content.ts'
import { shell, standingIn } from './shell.ts'

/** The page on which a statement is given to be read; a browser that can reads it by itself. */
export function formPage(
  state: FormState,
  choices: FormChoices,
  language: Tag,
  example: Html | undefined,
  site?: SiteFrame,
): string {
  const head = choices.reader
    ? { head: html`<script type="module" src="${addressOf('/assets/reader.js')}"></script>` }
    : {}
  const content = formContent(state, { ...choices, siteName: site?.frame.name }, language, example)
  return shell({ language, ...content, ...head, ...standingIn(site, readAddress(language), false) })
}
