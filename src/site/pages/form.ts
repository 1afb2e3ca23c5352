import { html } from 'hono/html'
import type { Html } from '../../exports/html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { addressOf } from '../assets.ts'
import { type FormChoices, type FormState, formContent } from './form-content.ts'
import { shell } from './shell.ts'

/** The page on which a statement is given to be read; a browser that can reads it by itself. */
export function formPage(
  state: FormState,
  choices: FormChoices,
  language: Tag,
  example: Html | undefined,
): string {
  const head = choices.reader
    ? { head: html`<script type="module" src="${addressOf('/assets/reader.js')}"></script>` }
    : {}
  return shell({ language, ...formContent(state, choices, language, example), ...head })
}
