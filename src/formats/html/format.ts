import type { Extracted, Format, Input } from '../../reader/format.ts'
import { apart } from '../apart.ts'
import { beginning } from '../beginning.ts'

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

/** Runs in a process of its own. */
export async function read(input: Input): Promise<Extracted> {
  // Loaded only now: formats are asked of every file whether it is theirs.
  const { readPage } = await import('./page.ts')
  return readPage(input)
}
