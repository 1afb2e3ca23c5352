import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Data, Form } from './pdf/typesetting/job.ts'
import type { Made } from './pdf/typesetting/made.ts'
import { openQueue } from './pdf/typesetting/queue.ts'

/** With another typesetter, painter or font, what was made before is not what would be made now. */
const MADE_WITH = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@resvg/resvg-wasm',
  '@fontsource/literata',
  '@fontsource/golos-text',
]
const PACKAGE = new URL('../../package.json', import.meta.url)

const queue = openQueue()
/** What is being made: whoever asks for the same meanwhile gets the same. */
const running = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/**
 * Sets a template in our own fonts, in a process of its own. The same is made once: what was made before is taken from where it
 * is kept.
 * @param made where it is kept; nowhere, where absent
 * @throws Problem `output-…` where it can't be made, or not now
 */
export async function typeset(
  template: URL,
  data: Data,
  form: Form,
  made?: Made,
): Promise<Uint8Array<ArrayBuffer>> {
  const [source, madeWith] = await Promise.all([readFile(template), versions()])
  const key = createHash('sha256')
    .update(JSON.stringify([madeWith, form, data]))
    .update(source)
    .digest('hex')
  const known = running.get(key)
  if (known) return await known
  const started = getOrMake()
  running.set(key, started)
  try {
    return await started
  } finally {
    running.delete(key)
  }

  async function getOrMake(): Promise<Uint8Array<ArrayBuffer>> {
    const kept = await made?.get(key)
    if (kept) return kept
    const bytes = await queue.set({ template: template.href, data, form }, key)
    await made?.put(key, bytes)
    return bytes
  }
}

async function versions(): Promise<unknown> {
  const { dependencies } = JSON.parse(await readFile(PACKAGE, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  return MADE_WITH.map((name) => dependencies[name])
}
