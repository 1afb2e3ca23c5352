import { html } from 'hono/html'
import { capital } from '../../exports/capital.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { noteInWords } from '../../messages/note-words.ts'
import type { Note } from '../../reader/format.ts'

/** What a person should know of how a text was taken in, a sentence each. */
export function intakeNotes(notes: readonly Note[], language: Tag): Html | '' {
  const words = notes.map((note) => noteInWords(note, language, 'page')).filter((one) => one !== undefined)
  if (words.length === 0) return ''
  return html`<div class="notice intake">
${words.map(
  (one) => html`<p>${capital(one).replace(/(?<![.?!…][»”]?)$/u, '.')}</p>
`,
)}</div>
`
}
