import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Extracted, Input } from '../../reader/format.ts'
import type { Metadata } from '../../reader/statement.ts'
import { blockText } from '../blocks.ts'
import { charsetOf, decode } from '../decode.ts'
import { type DomDocument, parseDocument } from '../dom.ts'
import { articleText } from './article.ts'
import { withoutButtons } from './buttons.ts'
import { declaredCharset } from './charset.ts'
import { clean } from './clean.ts'
import { isDeeperThan } from './depth.ts'
import { pageMetadata } from './metadata.ts'
import { notesOn } from './notes.ts'
import { ownDays } from './own-day.ts'
import { withoutTail } from './tail.ts'
import { telegramPosts } from './telegram.ts'

/** Browsers keep 512 levels; real pages have some tens. */
const DEEPEST = 512
const REPLACEMENT = '\uFFFD'
/** A page that shows less than this share of what it tells search engines leaves its text to a script. */
const FEWEST_SHOWN = 0.5

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
  const parse = async (): Promise<DomDocument> => {
    const document = await parseDocument(markup)
    clean(document)
    return document
  }
  try {
    const parsed = await parseDocument(markup)
    const posts = telegramPosts(parsed, name)
    if (posts) return withDays(posts.text, posts.metadata, posts.days)
    const document = await parse()
    const whole = blockText(document.body)
    const { metadata, days: told, articleBody } = pageMetadata(document, whole)
    const shown = withoutButtons(withoutTail(await articleText(document, whole, parse)))
    const text =
      shown.length < FEWEST_SHOWN * (articleBody?.length ?? 0)
        ? blockText((await parseDocument(`<p>${articleBody}`)).body)
        : shown
    const isDayByText = told.length === 0 && hasDays(markup)
    return withDays(text, metadata, isDayByText ? ownDays(parsed, text, metadata.address) : told)
  } catch (cause) {
    // Markup that the parser trips over: millions of classes on one element, say.
    throw new Problem('html-broken', 'input', { name: name || '-' }, { cause })
  }
}

function withDays(text: string, metadata: Metadata, days: readonly Day[]): Extracted {
  return {
    text,
    metadata: days.length === 1 ? { ...metadata, date: days[0] as Day } : metadata,
    notes: notesOn(text, days),
  }
}

function hasDays(markup: string): boolean {
  return /<time[\s>]|datepublished|(?:class|id)\s{0,9}=[^>]{0,200}(?:date|publi|posted|time)/iu.test(markup)
}
