import { Problem } from '../../problem.ts'
import type { Extracted, Format, Input } from '../../reader/format.ts'
import { apart } from '../apart.ts'
import { beginsWith } from '../beginning.ts'
import { blockText } from '../blocks.ts'
import { type DomDocument, parseDocument } from '../dom.ts'
import { known } from '../known.ts'
import { struckNotes, withoutStruck } from '../struck.ts'
import { inspectArchive } from './archive.ts'
import { otherArchive } from './other-archive.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Word before 2007, and any Office file under a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const LIMITS = { entries: 5_000, bytes: 100_000_000, ratio: 200 }
/** The main part may have a number, the others are the notes. */
const WITH_TEXT = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u
const MEGABYTE = 1_000_000

/** Word documents. */
const docx: Format = {
  name: 'docx',
  extensions: ['docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  recognises: (bytes) => beginsWith(bytes, ZIP) || beginsWith(bytes, OLD_OFFICE),
  extract: (input) => apart(import.meta.url, input),
}

export default docx

/** Runs in a process of its own. */
export async function read({ bytes, name }: Input): Promise<Extracted> {
  const called = name || '-'
  // Exactly these bytes: a view may lie in a larger buffer.
  const given = new Uint8Array(bytes)
  const names = await checkContainer(given, called)
  const { default: mammoth } = await import('mammoth')
  try {
    const own = await visibleDocument(given, names)
    const { value } = await mammoth.convertToHtml(
      // The library calls the same bytes otherwise in a browser.
      'Buffer' in globalThis ? { buffer: Buffer.from(own) } : { arrayBuffer: own },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    const document = await parseDocument(value)
    dropNoteMarks(document)
    const notes = struckNotes(withoutStruck(document).map(({ words }) => words))
    return {
      text: blockText(document.body),
      metadata: known({ title: document.querySelector('h1')?.textContent ?? undefined }),
      ...(notes.length === 0 ? {} : { notes }),
    }
  } catch (cause) {
    throw new Problem('docx-broken', 'input', { name: called }, { cause })
  }
}

/** The document without what Word doesn't show, as far as its parts are XML; the library says what is wrong with others. */
async function visibleDocument(
  bytes: Uint8Array<ArrayBuffer>,
  names: readonly string[],
): Promise<ArrayBuffer> {
  const { default: JSZip } = await import('jszip')
  const { hiddenStylesOf, visibleText } = await import('./visible.ts')
  const archive = await JSZip.loadAsync(bytes)
  const textIn = async (name: string): Promise<string> =>
    new TextDecoder().decode(await archive.file(name)?.async('uint8array'))
  const hidden = hiddenStylesOf(await textIn('word/styles.xml'))
  let isChanged = false
  for (const name of names.filter((one) => WITH_TEXT.test(one))) {
    const text = await textIn(name)
    const visible = visibleText(text, hidden)
    if (visible === text) continue
    archive.file(name, visible, { compression: 'STORE' })
    isChanged = true
  }
  // What is packed already is not packed again.
  return isChanged ? archive.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }) : bytes.buffer
}

async function checkContainer(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<readonly string[]> {
  if (beginsWith(bytes, OLD_OFFICE)) throw new Problem('docx-old-or-encrypted', 'input', { name })
  const format = otherArchive(bytes)
  if (format !== undefined) throw new Problem('format-unsupported', 'input', { name, format })
  const names = await inspectArchive(bytes, LIMITS)
  if (names === 'broken') throw new Problem('docx-broken', 'input', { name })
  if (names === 'too-large')
    throw new Problem('docx-too-large', 'input', { name, limit: LIMITS.bytes / MEGABYTE })
  if (!names.some((entry) => /^word\/.*\.xml$/u.test(entry)))
    throw new Problem('docx-not-word', 'input', { name })
  return names
}

/** Numbers of footnotes and the arrows back to them are no words of the text; the notes themselves stay at its end. */
function dropNoteMarks(document: DomDocument): void {
  for (const mark of document.querySelectorAll('a[href^="#footnote"], a[href^="#endnote"]')) mark.remove()
}
