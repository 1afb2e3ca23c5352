import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Extracted, Input } from '../../reader/format.ts'
import type { Metadata } from '../../reader/statement.ts'
import { blockText } from '../blocks.ts'
import { charsetOf, decode } from '../decode.ts'
import { type DomDocument, parseDocument } from '../dom.ts'
import { type Struck, withoutStruck } from '../struck.ts'
import { absenceOf } from './absent.ts'
import { articleText } from './article.ts'
import { withoutButtons } from './buttons.ts'
import { declaredCharset } from './charset.ts'
import { clean } from './clean.ts'
import { isDeeperThan } from './depth.ts'
import { isFuller, withoutInsertsTold } from './fuller.ts'
import { headingsApart } from './headings.ts'
import { type Insert, insertsOf, withoutInserts } from './inserts.ts'
import { pageMetadata } from './metadata.ts'
import { notesOn } from './notes.ts'
import { ownDays } from './own-day.ts'
import { unreadDays } from './published.ts'
import { struckIn } from './struck-in-text.ts'
import { withoutTail } from './tail.ts'
import { telegramPosts } from './telegram.ts'
import { telegramExport } from './telegram-export.ts'

/** Browsers keep 512 levels; real pages have some tens. */
const DEEPEST = 512
const REPLACEMENT = '\uFFFD'

/** What was found on a page. */
interface Found {
  readonly text: string
  readonly metadata: Metadata
  readonly days: readonly Day[]
  /** Days as the page writes them. */
  readonly written: readonly string[]
  /** Words of others that stood in the text. */
  readonly inserts: readonly string[]
  /** Whether the text is what the page tells search engines. */
  readonly isOfData?: boolean
}

/** The article of a web page, with what the page tells of itself. */
export async function readPage(input: Input): Promise<Extracted> {
  const { markup, damage } = markupOf(input)
  if (isDeeperThan(markup, DEEPEST))
    throw new Problem('html-too-deep', 'input', { name: input.name || '-', limit: DEEPEST })
  const extracted = await extractedFrom(markup, input.name)
  if (damage && JSON.stringify(extracted).includes(REPLACEMENT)) throw damage
  return extracted
}

/** A broken byte in a comment or a script hurts no one; `damage` is to be thrown where it is among the words. */
function markupOf({ bytes, name, mediaType }: Input): { readonly markup: string; readonly damage?: Problem } {
  try {
    return { markup: decode(bytes, { name, charset: charsetOf(mediaType) ?? declaredCharset(bytes) }) }
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'encoding-damaged')) throw error
    return { markup: new TextDecoder().decode(bytes), damage: error }
  }
}

async function extractedFrom(markup: string, name: string): Promise<Extracted> {
  let inserts: readonly Insert[] = []
  const parse = async (): Promise<DomDocument> => {
    const { document } = await parsedAsSaid(markup)
    clean(document)
    inserts = withoutInserts(document)
    return document
  }
  try {
    const parsed = await parsedAsSaid(markup)
    const posts = telegramPosts(parsed.document, name) ?? telegramExport(parsed.document)
    if (posts) {
      const { channelNames } = posts
      const extracted = extractedOf({ ...posts, written: [], inserts: [] }, parsed.struck)
      return channelNames === undefined ? extracted : { ...extracted, channelNames }
    }
    const document = await parse()
    const whole = blockText(document.body)
    const { metadata, publishers, days: named, written, articleBody } = pageMetadata(document, whole)
    const reason = absenceOf(document)
    if (reason !== undefined && articleBody === undefined)
      throw new Problem('html-without-article', 'input', { name: name || '-', reason })
    const shown = withoutButtons(withoutTail(await articleText(document, whole, parse)))
    const told =
      articleBody === undefined
        ? ''
        : withoutInsertsTold(
            blockText((await parsedAsSaid(paragraphsOf(articleBody))).document.body),
            inserts,
          )
    const isOfData = told !== '' && isFuller(told, shown)
    const text = isOfData ? told : shown
    const isDayByText = named.length === 0 && hasDays(markup)
    const days = isDayByText ? ownDays(parsed.document, text, metadata.address) : named
    const extracted = extractedOf(
      { text, metadata, days, written, inserts: insertsOf(text, inserts), isOfData },
      parsed.struck,
    )
    return publishers.length === 0 ? extracted : { ...extracted, publishers }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    // Markup that the parser trips over: millions of classes on one element, say.
    throw new Problem('html-broken', 'input', { name: name || '-' }, { cause })
  }
}

/** Words with their paragraphs as markup; what is markup already stays. */
function paragraphsOf(words: string): string {
  return /<\/?[a-z]/iu.test(words) ? words : `<p>${words.split(/\n+/u).join('</p><p>')}`
}

/** A page without what is struck out on it, its headings apart from what they stand above. */
async function parsedAsSaid(
  markup: string,
): Promise<{ readonly document: DomDocument; readonly struck: readonly Struck[] }> {
  const document = await parseDocument(markup)
  const struck = withoutStruck(document)
  headingsApart(document)
  return { document, struck }
}

function extractedOf(
  { text, metadata, days, written, inserts, isOfData = false }: Found,
  struck: readonly Struck[],
): Extracted {
  return {
    text,
    metadata: days.length === 1 ? { ...metadata, date: days[0] as Day } : metadata,
    notes: notesOn(text, days, {
      days: unreadDays(written, days),
      struck: struckIn(text, struck),
      inserts,
      isOfData,
    }),
  }
}

function hasDays(markup: string): boolean {
  return (
    /<time[\s>]|datepublished|(?:class|id)\s{0,9}=[^>]{0,200}(?:date|publi|posted|time)/iu.test(markup) ||
    />[^<>]{0,60}(?:19|20)\d\d[^<>]{0,60}</u.test(markup)
  )
}
