import { inOneAlphabet } from '../../law/fold.ts'
import { LATIN_ORDINALS } from '../latin-ordinals.ts'
import { wordsOfLine, wordsOfPlainLine } from '../markdown-line.ts'

/** What a line of an act is. */
export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'note'; readonly words: string }
  /** `rest`: words of the text that stand on the line of the number; `isSection`: the act calls it so. */
  | {
      readonly kind: 'article'
      readonly number: string
      readonly title: string
      readonly rest: string
      readonly isSection?: true
    }
  | { readonly kind: 'heading'; readonly depth: number; readonly words: string }
  | { readonly kind: 'text'; readonly words: string; readonly opens: boolean; readonly term?: string }

const LATIN = `(?:[ -]?${LATIN_ORDINALS}(?![a-z]))`
const NUMBER = `\\d+(?:[-.]\\d+)*(?:${LATIN}|[a-z])?`
const MARK = '(?<mark>#{1,6}\\s+|\\*\\*)?'
const ARTICLE = new RegExp(
  `^\\s*${MARK}(?:(?:article|art\\.|статья|ст\\.|(?<sign>§))\\s*(?<number>${NUMBER})|(?<kk>${NUMBER})\\s*-\\s*бап)` +
    '(?=$|[\\s.:*–—-])(?<rest>.*)$',
  'iu',
)
const SECTION = new RegExp(
  `^\\s*${MARK}(?:section|sec\\.)\\s*(?<number>${NUMBER})(?=$|[\\s.:*–—-])(?<rest>.*)$`,
  'iu',
)
/** After the number of an article in plain text: nothing, a point or a dash; «Article 5 applies» is a sentence. */
const AFTER_NUMBER = /^(?:\s*$|\s*[.:]|\s+[–—-]\s)/u
const HEADING = /^\s{0,3}(?<signs>#{1,6})\s+(?<words>\S.*)$/u
const STRUCTURE = new RegExp(
  '^\\s*(?:(?:part|title|division|chapter|annex|schedule|appendix|часть|раздел|глава|параграф|приложение)' +
    '\\s+(?:\\d+|[IVXLC]+)(?=$|[\\s.:–—-])|\\d+\\s*-\\s*(?:бөлік|бөлім|тарау|параграф|қосымша)(?!\\p{L}))[^;]*(?<![.;,:])$',
  'iu',
)
const NOTE = /^\s*>\s?/u
/** The first words of a part, a point or an item. */
const OPENS = /^(?:\d+(?:-\d+)*[.)]|\([\p{L}\d]{1,5}\)|\p{L}\)|[-–—•])\s/u
const TERM =
  /^\s*(?:(?:\d+(?:-\d+)*[.)]|\([\p{L}\d]{1,5}\)|\p{L}\)|[-*])\s+)?\*\*(?<term>[^*]+)\*\*\s*(?:[–—-]\s|means\b|is\b)/u

/** How an act is written. */
export interface Writing {
  /** It is Markdown, so that some signs are marks. */
  readonly isMarkdown: boolean
  /** There are no articles, so that sections are what others call articles. */
  readonly bySections: boolean
}

/** Looks through an act for what its provisions are called. */
export function writingOf(lines: readonly string[], isMarkdown: boolean): Writing {
  return { isMarkdown, bySections: !lines.some((line) => ARTICLE.test(inOneAlphabet(line))) }
}

/**
 * Tells what a line is, in Kazakh, Russian or English.
 * @param isFirst a blank line or a heading stands before it: only there may an article begin without a mark
 */
export function lineOf(line: string, isFirst: boolean, { isMarkdown, bySections }: Writing): Line {
  const plain = isMarkdown ? wordsOfLine : wordsOfPlainLine
  if (!/\S/u.test(line)) return { kind: 'blank' }
  if (NOTE.test(line)) return { kind: 'note', words: plain(line) }
  const key = inOneAlphabet(line)
  const article = ARTICLE.exec(key)?.groups
  const found = article ?? (bySections ? SECTION.exec(key)?.groups : undefined)
  if (found) {
    const rest = line.slice(line.length - (found.rest as string).length)
    if (found.mark !== undefined || (isFirst && AFTER_NUMBER.test(rest)))
      return {
        ...articleOf((found.number ?? found.kk) as string, rest, found.mark?.startsWith('#') === true, plain),
        ...(article === undefined || article.sign !== undefined ? { isSection: true as const } : {}),
      }
  }
  const heading = HEADING.exec(line)?.groups as { signs: string; words: string } | undefined
  if (heading) return { kind: 'heading', depth: heading.signs.length, words: plain(heading.words) }
  if (isFirst && STRUCTURE.test(key)) return { kind: 'heading', depth: 2, words: plain(line) }
  const words = plain(line)
  if (words === '') return { kind: 'blank' }
  const term = TERM.exec(line)?.groups?.term
  return {
    kind: 'text',
    words,
    opens: OPENS.test(words),
    ...(term === undefined ? {} : { term: plain(term) }),
  }
}

/** A title does not end like a sentence, unless it is marked as a heading. */
function articleOf(
  number: string,
  after: string,
  isHeading: boolean,
  plain: (line: string) => string,
): Line & { kind: 'article' } {
  const words = plain(
    after.replace(/^\s*(?:\*\*)?\s*(?:[.:]|[–—-]\s)?\s*(?:\*\*)?/u, '').replace(/\*\*\s*$/u, ''),
  )
  const isTitle = isHeading || !/[.;:]$/u.test(words)
  return {
    kind: 'article',
    number: evenNumber(number),
    title: isTitle ? words : '',
    rest: isTitle ? '' : words,
  }
}

/** `6bis`, `6-bis` and `6 bis` are one number. */
function evenNumber(number: string): string {
  return number.replace(/[ -]?([a-z]{3,})$/iu, (_, word: string) => ` ${word.toLowerCase()}`)
}
