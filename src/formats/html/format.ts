import { Problem } from '../../problem.ts'
import type { Extracted, Format, Input } from '../../reader/format.ts'
import { apart } from '../apart.ts'
import { beginning } from '../beginning.ts'
import { blockText } from '../blocks.ts'
import { charsetOf, decode } from '../decode.ts'
import { parseDocument } from '../dom.ts'
import { articleText } from './article.ts'
import { declaredCharset } from './charset.ts'
import { isDeeperThan } from './depth.ts'
import { pageMetadata } from './metadata.ts'

/** Browsers keep 512 levels; real pages have some tens. */
const DEEPEST = 512
/** A page of five megabytes takes some two seconds; a machine with much else to do ten times as long. */
const LIMITS = { seconds: 20, megabytes: 768 }

/** A web page: its article without menus, cookie bars and side columns. */
const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: (bytes) =>
    /^(?:<!doctype html|<html|<\?xml[^>]*>\s*(?:<!doctype html|<html))/u.test(beginning(bytes)),
  extract: (input) => apart(import.meta.url, input, LIMITS),
}

export default html

/** Runs in a thread of its own. */
export async function read(input: Input): Promise<Extracted> {
  const markup = decode(input.bytes, {
    name: input.name,
    charset: charsetOf(input.mediaType) ?? declaredCharset(input.bytes),
  })
  if (isDeeperThan(markup, DEEPEST))
    throw new Problem('html-too-deep', 'input', { name: input.name || '-', limit: DEEPEST })
  try {
    const document = await parseDocument(markup)
    const whole = blockText(document.body)
    const metadata = pageMetadata(document, whole)
    return { text: await articleText(document, whole), metadata }
  } catch (cause) {
    // Markup that the parser trips over: millions of classes on one element, say.
    throw new Problem('html-broken', 'input', { name: input.name || '-' }, { cause })
  }
}
