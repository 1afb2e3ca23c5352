import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'

/** Of the system, as in the tests of files: poppler's. */
const PDF_READER = 'pdftotext'

/** Words of a file, as a program that is not ours reads it. */
export async function wordsOf(ending: string, bytes: Buffer): Promise<string> {
  if (ending === 'docx') return (await mammoth.extractRawText({ buffer: bytes })).value
  if (ending === 'pdf')
    return execFileSync(PDF_READER, ['-', '-'], { input: bytes, encoding: 'utf8' }).replaceAll(/\s+/gu, ' ')
  const text = bytes.toString('utf8')
  return ending.startsWith('md') ? text : JSON.stringify(JSON.parse(text))
}

const ATOM = 'http://www.w3.org/2005/Atom'

/** Entries of an Atom feed, each with the text of its elements. */
export function entriesOf(feed: string): Readonly<Record<string, string>>[] {
  const entries: Record<string, string>[] = []
  let element = ''
  const add = (text: string): void => {
    const entry = entries.at(-1)
    if (entry && element !== '') entry[element] = (entry[element] ?? '') + text
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => assert.fail(error.message))
  parser.on('opentag', ({ uri, local }) => {
    assert.equal(uri, ATOM)
    element = local
    if (local === 'entry') entries.push({})
  })
  parser.on('closetag', () => {
    element = ''
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(feed).close()
  return entries
}
