import { ANCHOR, AND, PLURAL, rankOf, SECTION } from '../../citations/words.ts'
import { stem } from './naming-words.ts'

/** What stands in marks may be a title; a longer stretch is somebody's words, which may cite acts themselves. */
const MARKED = /[«"“„]([^«»"“”„]{1,300})[»"”“]/gu

/**
 * Words without the titles in marks that hold one of these titles and more: «О связи и печати» is another act than «О связи». Those
 * that are one of these titles stand there as one name.
 * @param titles by the words that name each
 * @param naming words of what stands in marks that would name an act
 */
export function asTitled(
  words: string,
  titles: readonly (readonly string[])[],
  naming: (marked: string) => readonly string[],
): string {
  return words.replace(MARKED, (whole, marked: string) => {
    if (/\d/u.test(marked)) return whole
    const own = naming(marked)
    const isTitle = titles.some((title) => title.length === own.length && beginsAt(own, title, 0))
    // A comma ends the name of an act, unless it is known to be of its title.
    if (isTitle) return whole.replaceAll(/[,:;()]/gu, ' ')
    const holdsOne = titles.some((title) => startsOf(title, own).length > 0)
    return holdsOne ? whole.replace(marked, '') : whole
  })
}

/**
 * Tells whether a title only stands outside of marks where it seems to go on: «закона о связи и печати», «баспасөз және байланыс
 * туралы». In «закона о связи и статьи 5 УК» it does not.
 * @param isKind whether a word says what kind of act something is
 */
export function goingOn(
  words: string,
  naming: (words: string) => readonly string[],
  isKind: (word: string) => boolean,
): (title: readonly string[]) => boolean {
  const marked = [...words.matchAll(MARKED)].map(([, inMarks = '']) => naming(inMarks))
  const all = naming(words.replace(MARKED, ' '))
  const isCiting = (word: string): boolean =>
    /^\d/u.test(word) ||
    [ANCHOR, PLURAL, SECTION].some((one) => one.test(word)) ||
    rankOf(word) !== undefined ||
    isKind(word)
  return (title) => {
    if (marked.some((inMarks) => startsOf(title, inMarks).length > 0)) return false
    const starts = startsOf(title, all)
    return (
      starts.length > 0 &&
      starts.every((at) => {
        const before = all[at - 1]
        const [joint, next] = all.slice(at + title.length)
        const isJoinedBefore = before !== undefined && AND.test(before) && title.at(-1) === 'туралы'
        return (
          isJoinedBefore || (joint !== undefined && AND.test(joint) && next !== undefined && !isCiting(next))
        )
      })
    )
  }
}

function startsOf(title: readonly string[], words: readonly string[]): number[] {
  return words.flatMap((_, at) => (beginsAt(words, title, at) ? [at] : []))
}

function beginsAt(words: readonly string[], title: readonly string[], at: number): boolean {
  return title.every((word, n) => stem(words[at + n] ?? '') === stem(word))
}
