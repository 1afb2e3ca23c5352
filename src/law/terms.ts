import { foldE, foldedWords } from './fold.ts'
import type { StatementLanguage, Tag } from './law.ts'
import type { TermRow } from './pack/data.ts'
import { isTag } from './tags.ts'

/** Candidate dictionary keys of a word; two words are the same if they share a key. */
export type Keys = (word: string, language: StatementLanguage) => readonly string[]

/** One word of a term: the keys of all its alternatives. */
interface Slot {
  readonly keys: ReadonlySet<string>
  readonly optional: boolean
}

interface Form {
  readonly slots: readonly Slot[]
  readonly term: TermRow
}

/** Finds the term that an expression is a form of. */
export type FindTerm = (expression: string, language: StatementLanguage) => TermRow | undefined

/** Longer expressions are no terms of any law. */
const LONGEST = 12

/** Words that say nothing about which term is meant. */
const EMPTY: Readonly<Record<Tag, ReadonlySet<string>>> = {
  kk: new Set(['мен', 'пен', 'бен', 'және', 'осы', 'бұл', 'сол', 'мұндай', 'осындай', 'аталған']),
  ru: new Set([
    'и',
    'или',
    'данный',
    'этот',
    'эта',
    'это',
    'эти',
    'этой',
    'этого',
    'этих',
    'такой',
    'такая',
    'такие',
    'таких',
    'такую',
  ]),
  en: new Set(['a', 'an', 'the', 'of', 'to', 'on', 'and', 'or', 'this', 'that', 'these', 'those', 'such']),
}

/** Kazakh endings written after a hyphen: «БАҚ-тың». */
const HYPHENATED_ENDING =
  /(\p{L})-(?:[тдн][ыі]ң|[тдлн][аеыі]р?|[қкғг][ае]|[тдн][ае]н|[мпб]ен|[тдл][ае]р\p{L}*)(?!\p{L})/gu

/** Terms by their forms; compiled per language on first use. */
export function findTerm(terms: readonly TermRow[], keys: Keys): FindTerm {
  const compiled = new Map<Tag, ReadonlyMap<string, readonly Form[]>>()

  const keysOf = (word: string, language: StatementLanguage): readonly string[] =>
    [word, ...keys(word, language)].map(foldE)

  function compile(language: Tag): ReadonlyMap<string, readonly Form[]> {
    const byKey = new Map<string, Form[]>()
    for (const term of terms) {
      for (const form of term.forms[language]) {
        const slots = form
          .split(' ')
          .filter((piece) => !EMPTY[language].has(piece))
          .map((piece) => slot(piece, language))
        for (const key of new Set(openers(slots))) {
          const forms = byKey.get(key)
          if (forms === undefined) byKey.set(key, [{ slots, term }])
          else forms.push({ slots, term })
        }
      }
    }
    return byKey
  }

  function slot(piece: string, language: Tag): Slot {
    const optional = piece.endsWith('?')
    const words = (optional ? piece.slice(0, -1) : piece).split('|')
    return { keys: new Set(words.flatMap((word) => keysOf(word, language))), optional }
  }

  return (expression, language) => {
    if (!isTag(language)) return undefined
    const words = content(expression, language)
    if (words.length === 0 || words.length > LONGEST) return undefined
    const keyed = words.map((word) => keysOf(word, language))
    let byKey = compiled.get(language)
    if (byKey === undefined) {
      byKey = compile(language)
      compiled.set(language, byKey)
    }
    for (const key of keyed[0] ?? []) {
      for (const { slots, term } of byKey.get(key) ?? []) if (fits(slots, 0, keyed, 0)) return term
    }
    return undefined
  }
}

function content(expression: string, language: Tag): string[] {
  const text = language === 'kk' ? expression.replace(HYPHENATED_ENDING, '$1') : expression
  return foldedWords(text).filter((word) => !EMPTY[language].has(word))
}

/** Keys by which an expression of this form may begin. */
function openers(slots: readonly Slot[]): string[] {
  const found: string[] = []
  for (const { keys, optional } of slots) {
    found.push(...keys)
    if (!optional) break
  }
  return found
}

function fits(
  slots: readonly Slot[],
  slot: number,
  words: readonly (readonly string[])[],
  word: number,
): boolean {
  const here = slots[slot]
  if (here === undefined) return word === words.length
  const taken = words[word]
  if (taken?.some((key) => here.keys.has(key)) && fits(slots, slot + 1, words, word + 1)) return true
  return here.optional && fits(slots, slot + 1, words, word)
}
