import { type Place, remarkIn } from '../../law/corpus/remarks/remark.ts'
import { inOneAlphabet } from '../../law/fold.ts'
import type { Day } from '../../law/law.ts'
import { wordsOfLine as plain } from '../markdown-line.ts'
import { isBracketedNote, isNote, isNoteOfInstitute } from './note.ts'

/** What one line of a version is. */
export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'article'; readonly number: string; readonly title: string; readonly rest: string }
  | { readonly kind: 'heading'; readonly depth: number; readonly words: string }
  /** Words of the editors; `opens`: those of the institute, whose next lines in italics belong to it. */
  | { readonly kind: 'note'; readonly words: string; readonly opens: boolean; readonly isQuote: boolean }
  | { readonly kind: 'excluded'; readonly words: string }
  | { readonly kind: 'pending'; readonly words: string; readonly begins?: Day }
  | {
      readonly kind: 'text'
      readonly words: string
      readonly isQuote: boolean
      /** The whole line is bold or in italics. */
      readonly isEmphasised: boolean
    }

const ANCHOR = /^\s*<a\s+(?:id|name)="([\w-]+)"\s*>\s*<\/a>\s*$/u
const BACK_LINK = /^\s*↑\s*\[/u
const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/u
const ARTICLE =
  /^\s*(?<mark>#{1,6}[ \t]+(?:\*\*)?|\*\*)?(?:статья[ \t]*(?<ru>\d+(?:-\d+)*)|(?<kk>\d+(?:-\d+)*)[ \t]*-[ \t]*бап)(?![\p{L}\p{N}-])\.?(?<title>.*)$/iu
const EMPHASISED = /^\s*(?:>\s*)?(\*{1,3})(?=\S)[^*]*\S\1[;.,]?\s*$/u
/** Marks of links that old texts left behind. */
const LEFTOVERS = /<\*>/gu

/**
 * Tells what a line is. Words are matched in one alphabet, since the corpus mixes Latin letters into Cyrillic words, but
 * given as they are written.
 * @param isAnchored an anchor stands before it, so that an article needs no mark of a heading
 * @param place where it stands
 */
export function lineOf(written: string, isAnchored: boolean, place: Place = {}): Line {
  const line = written.replace(LEFTOVERS, '')
  if (!/\S/u.test(line) || BACK_LINK.test(line)) return { kind: 'blank' }
  const anchor = ANCHOR.exec(line)
  if (anchor) return { kind: 'anchor', id: anchor[1] as string }
  const key = inOneAlphabet(line)
  const article = articleOf(line, key, isAnchored)
  if (article) return article
  const heading = HEADING.exec(line)
  if (heading) {
    const [, signs = '', words = ''] = heading
    return { kind: 'heading', depth: signs.length, words: plain(words) }
  }
  return ordinary(line, key, place)
}

function articleOf(line: string, key: string, isAnchored: boolean): Line | undefined {
  const groups = ARTICLE.exec(key)?.groups
  if (!groups || (groups.mark === undefined && !isAnchored)) return undefined
  const number = (groups.ru ?? groups.kk) as string
  const title = groups.title as string
  const after = line.slice(line.length - title.length)
  // Bold that ends with the number is a label before the first words of the text.
  const label = /^\*\*\.?\s*(?=\S)/u.exec(after)
  if (groups.mark === '**' && label)
    return { kind: 'article', number, title: '', rest: after.slice(label[0].length) }
  return { kind: 'article', number, title: plain(after.replace(/\*\*\s*$/u, '')), rest: '' }
}

function ordinary(line: string, key: string, place: Place): Line {
  const isQuote = /^\s*>/u.test(line)
  const isEmphasised = EMPHASISED.test(line)
  const words = plain(line)
  const plainKey = plain(key)
  if (words === '') return { kind: 'blank' }
  if (isNoteOfInstitute(plainKey)) return { kind: 'note', words, opens: true, isQuote }
  if (isNote(plainKey) || ((isQuote || isEmphasised) && isBracketedNote(plainKey)))
    return { kind: 'note', words, opens: false, isQuote }
  const remark = remarkIn(words, { ...place, isSetApart: isEmphasised })
  if (remark?.kind === 'gone') return { kind: 'excluded', words }
  if (remark) return { ...remark, kind: 'pending', words }
  return { kind: 'text', words, isQuote, isEmphasised }
}
