import { Problem } from '../../problem.ts'
import type { Extracted, Format, Input } from '../../reader/format.ts'
import { apart } from '../apart.ts'
import { beginning } from '../beginning.ts'
import { known } from '../known.ts'
import { languageHint } from '../language-hint.ts'
import { pageNumbers, pictureDots, picturedPages } from './pictured-pages.ts'

const MOST_PAGES = 300
/** A page of a scan may carry a stamp or a number as text; a page of text has more. */
const FEWEST_LETTERS_PER_PAGE = 10
/** Titles that programs put in by themselves. */
const NO_TITLE =
  /^(?:microsoft word|untitled|без имени|document\d*$|документ\d*$)|\.(?:docx?|pdf|rtf|odt|html?)$/iu

/** PDF with a text layer. Scans are for text recognition, which is not done here. */
const pdf: Format = {
  name: 'pdf',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  recognises: (bytes) => beginning(bytes).startsWith('%pdf-'),
  extract: (input) => apart(import.meta.url, input),
}

export default pdf

/** Runs in a process of its own. */
export async function read({ bytes, name }: Input): Promise<Extracted> {
  const called = name || '-'
  // Loaded only now: formats are asked of every file whether it is theirs.
  const [{ extractTextItems, getDocumentProxy, getMeta }, { textOf }] = await Promise.all([
    import('unpdf'),
    import('./text-of.ts'),
  ])
  try {
    // Asked first: the reader of PDF takes the bytes away.
    const dots = pictureDots(bytes)
    const document = await getDocumentProxy(bytes, { verbosity: 0, enableXfa: false, stopAtErrors: false })
    if (document.numPages > MOST_PAGES) {
      throw new Problem('pdf-too-many-pages', 'input', {
        name: called,
        pages: document.numPages,
        limit: MOST_PAGES,
      })
    }
    const { items } = await extractTextItems(document)
    const { text, title } = textOf(items)
    checkLayer(text, items.length, called)
    const { info } = await getMeta(document)
    const pictured = picturedPages(items, dots)
    const notes =
      pictured.length === 0
        ? {}
        : {
            notes: [
              { code: 'pictured-pages', values: { count: pictured.length, pages: pageNumbers(pictured) } },
            ],
          }
    return { text, metadata: metadataOf(info, text, title), ...notes }
  } catch (error) {
    throw asProblem(error, called)
  }
}

/** Whether the letters drawn are the letters meant: fonts without a map to Unicode give signs of the private use area. */
function checkLayer(text: string, pages: number, name: string): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const unmapped = text.match(/[\p{Co}\uFFFD]|\(cid:\d+\)/gu)?.length ?? 0
  if (unmapped > letters) throw new Problem('pdf-garbled', 'input', { name })
  if (letters < FEWEST_LETTERS_PER_PAGE * pages) throw new Problem('pdf-without-text', 'input', { name })
}

function metadataOf(
  info: Readonly<Record<string, unknown>>,
  text: string,
  shown: string | undefined,
): Extracted['metadata'] {
  const named =
    typeof info.Title === 'string' && info.Title.trim() !== '' && !NO_TITLE.test(info.Title.trim())
  const title = named ? (info.Title as string) : shown
  const language = typeof info.Language === 'string' ? languageHint(info.Language, text) : undefined
  return known({ title, language })
}

function asProblem(error: unknown, name: string): Problem {
  if (error instanceof Problem) return error
  const isEncrypted = (error as Error).name === 'PasswordException'
  return new Problem(isEncrypted ? 'pdf-encrypted' : 'pdf-broken', 'input', { name }, { cause: error })
}
