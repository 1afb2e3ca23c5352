import type { ProvisionText } from '../../law/corpus/act.ts'
import { Anchors } from '../anchors.ts'
import { withoutMarks } from '../markdown-marks.ts'
import { articleHeading, isAnnex, isStructure } from './headings.ts'
import { collectParagraphs } from './paragraphs.ts'
import { stateOf } from './state.ts'

/** A heading that is open: what stands under it belongs to it until a heading as wide comes. */
interface Open {
  readonly level: number
  /** As it stands above others. */
  readonly label: string
  readonly kind: 'opening' | 'article' | 'annex' | 'other'
  readonly unsure: boolean
  readonly number?: string
  readonly heading: string
  readonly anchor: string
  readonly within: readonly string[]
}

const HEADING = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/u
/** German federal law as Markdown writes this where a heading has no single number: before `§§ 29 und 30`, or a picture. */
const NO_SINGLE_NUMBER = /^\(XXXX\)\s*/u
const ANCHOR = /^\s*<a\s+(?:id|name)="([\w.-]+)"\s*>\s*<\/a>\s*$/u

/** What the Markdown of a law says. */
export interface LawText {
  /** The first heading of the first level. */
  readonly title?: string
  readonly provisions: readonly ProvisionText[]
}

/**
 * Reads the Markdown of a law: headings of articles open provisions, other headings stand above them, and what has text of
 * its own under such a heading is a provision without a number.
 */
export function readLaw(body: string): LawText {
  const provisions: ProvisionText[] = []
  const anchors = new Anchors('~')
  const paragraphs = collectParagraphs()
  let stack: Open[] = []
  let open: Open = {
    level: 1,
    label: '',
    kind: 'opening',
    unsure: false,
    heading: '',
    anchor: 'preamble',
    within: [],
  }
  let title: string | undefined
  let given: string | undefined

  function close(nextLevel = 0): void {
    const { text, notes } = paragraphs.take()
    const { kind, level, unsure, label, number, heading, anchor, within } = open
    const bare = text === '' && notes.length === 0
    if (bare && (unsure || kind === 'opening' || kind === 'other')) return
    const held = stateOf(label, heading, text, nextLevel > level, number)
    provisions.push({
      anchor: anchors.give(anchor),
      ...(number !== undefined && { number }),
      heading,
      within,
      ...held,
      text,
      notes,
    })
  }

  function begin(level: number, written: string): void {
    close(level)
    const label = written.replace(NO_SINGLE_NUMBER, '').replace(/[\s–-]+$/u, '')
    stack = stack.filter((above) => above.level < level)
    const within = stack.map((above) => above.label).filter((above) => above !== '')
    const inAnnex = stack.find(({ kind }) => kind === 'annex')
    const around = stack.findLast(({ kind, unsure }) => kind === 'article' && !unsure)
    const article = articleHeading(label)
    const annex = article === undefined && isAnnex(label)
    const own = article
      ? `${article.isSection ? 'sec' : 'art'}_${article.number.replaceAll(' ', '_')}`
      : slug(label)
    const above = inAnnex ?? (article ? around : undefined)
    open = {
      level,
      label,
      kind: article ? 'article' : annex ? 'annex' : 'other',
      unsure: article?.unsure ?? false,
      // An article of an annex is not what a citation of the act means by its number.
      ...(article && !inAnnex && !article.range && { number: numberIn(around, article.number) }),
      heading: article && !article.range ? article.title : label,
      anchor: given ?? (above ? `${above.anchor}__${own}` : own),
      within,
    }
    given = undefined
    stack.push(open)
  }

  for (const line of linesOf(body)) {
    const code = line.charCodeAt(0)
    const heading = code === 0x23 ? HEADING.exec(line) : null
    if (!heading) {
      const anchor = line.includes('<a') ? ANCHOR.exec(line) : null
      if (anchor) given = anchor[1]
      else paragraphs.add(line)
      continue
    }
    const level = (heading[1] as string).length
    const written = withoutMarks(heading[2] as string).trim()
    if (level === 1 && title === undefined) title = written
    else if (opensNothing(open, level, written)) {
      paragraphs.add('')
      paragraphs.add(written)
      paragraphs.add('')
    } else begin(level, written)
  }
  close()
  return { ...(title !== undefined && { title }), provisions }
}

/** `Art. 229` with `§ 5` under it is cited by both. */
function numberIn(around: Open | undefined, number: string): string {
  return around?.number === undefined ? number : `${around.number} § ${number}`
}

/** A heading inside an article or an annex belongs to its text. */
function opensNothing(open: Open, level: number, written: string): boolean {
  if ((open.kind !== 'article' && open.kind !== 'annex') || level <= open.level || open.unsure) return false
  return !articleHeading(written) && !isAnnex(written) && !(open.kind === 'article' && isStructure(written))
}

function slug(label: string): string {
  const words = label.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  return words.slice(0, 48).replaceAll(/^-+|-+$/gu, '') || 'text'
}

function* linesOf(text: string): Generator<string> {
  let at = 0
  while (at <= text.length) {
    const end = text.indexOf('\n', at)
    yield text.slice(at, end < 0 ? undefined : end)
    if (end < 0) return
    at = end + 1
  }
}
