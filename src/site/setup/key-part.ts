import { html } from 'hono/html'
import type { Desk } from '../../desk/desk.ts'
import { fingerprint, standingKey } from '../../desk/public-record/signing-key.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { saySetUp } from './words.ts'

/** What an admin should know of the key that signs the public record: its fingerprint, and that it is to be told elsewhere. */
export async function keyPart({ config }: Pick<Desk, 'config'>, language: Tag): Promise<Html> {
  const print = await printIn(config.folder)
  return html`<section class="key"><h2>${saySetUp('key', language)}</h2>
${
  print === undefined
    ? html`<p class="alert">${saySetUp('key.missing', language)}</p>`
    : html`<p>${saySetUp('key.lede', language)}</p>
<p class="secret"><code translate="no">${print}</code></p>
<p class="hint">${saySetUp('key.backup', language)}</p>`
}</section>`
}

async function printIn(folder: string): Promise<string | undefined> {
  try {
    const key = await standingKey(folder)
    return key && fingerprint(key.publicKey)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
