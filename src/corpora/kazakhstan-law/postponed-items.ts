import { dayWritten, WRITTEN_DAY } from '../../law/corpus/remarks/days.ts'
import { fold } from '../../law/fold.ts'
import { ORDINALS } from '../../law/languages/kk/numbers.ts'
import { ORDINAL_STEMS } from '../../law/languages/ru/numbers.ts'
import type { Day } from '../../law/law.ts'
import { ordinal } from '../../law/ordinals.ts'

/** An item or a part of an article that a note postpones. */
export interface PostponedItem {
  /** Article and part that the note names. */
  readonly article?: string
  readonly part?: string
  /** Number of the item as it is written, `2)`; absent where the whole part is postponed. */
  readonly label?: string
  readonly begins: Day
}

type Groups = Readonly<Record<string, string | undefined>>

const NUMBER = '\\d+(?:-\\d+)*'
const KAZAKH_ORDINAL = ORDINALS.join('|')
/** `второй`, `второго`; `вторая` where the part itself is the subject. */
const RUSSIAN_ORDINAL = (ending: string) => `(?:${ORDINAL_STEMS.join('|')})${ending}`
const AND = '(?:\\s*,\\s*|\\s+(?:и|және)\\s+)'
/** `1)`, `1) и 2)`, `2), 3) және 5-1)`. */
const ITEMS = `(?<items>${NUMBER}\\)(?:${AND}${NUMBER}\\)){0,40})`
/** An article of another law than this one says so. */
const OF_ARTICLE = `(?:\\s+статьи\\s+(?<article>${NUMBER})(?<other>\\s+(?:закона|кодекса|указа))?)?`
const KAZAKH_ARTICLE = `(?:(?<article>${NUMBER})-бап\\p{L}*\\s+)?`
const ENDS = '(?![\\p{L}\\d)-])'
const PATTERNS = [
  `(?<!\\p{L})(?:под)?пункты?\\s+${ITEMS}` +
    `(?:\\s+(?:пункта|части)\\s+(?<part>${NUMBER}|${RUSSIAN_ORDINAL('(?:ой|ьей|ей)')})${ENDS})?${OF_ARTICLE}`,
  `${KAZAKH_ARTICLE}(?:(?:(?<part>${NUMBER})-|(?<ordinal>${KAZAKH_ORDINAL})\\s+)(?:тармақ|тармағ|бөлік|бөліг)\\p{L}*\\s+)?` +
    `${ITEMS}\\s*тарма(?:ғы|қтары|қша(?:сы|лары|лар)?|қ)(?!\\p{L})`,
  `(?<!\\p{L})(?:пункты?|часть|(?<=^\\s*)части)\\s+` +
    `(?<parts>${NUMBER}(?:${AND}${NUMBER}){0,40}|${RUSSIAN_ORDINAL('(?:ая|ья)')})${ENDS}${OF_ARTICLE}`,
  `${KAZAKH_ARTICLE}(?:(?<parts>${NUMBER}(?:${AND}${NUMBER}){0,40})-|(?<ordinals>${KAZAKH_ORDINAL})\\s+)` +
    `(?:тармақ|бөлік|тармағы|бөлігі|тармақтары?|бөліктері?)(?!\\p{L}|\\s+${NUMBER}\\))`,
].map((pattern) => new RegExp(pattern, 'giu'))
const RUSSIAN_BEGINS = new RegExp(`\\sввод[ия]тся в действие с (?<day>${WRITTEN_DAY})`, 'iu')
const KAZAKH_BEGINS = new RegExp(`\\s(?<day>${WRITTEN_DAY}) ?(?:ж\\.)? ?бастап қолданысқа енгізіледі`, 'iu')
/** Words between an item and its day. */
const LONGEST = 300

/**
 * Every item and part that a note postpones: «подпункты 2) и 3) пункта 3 вводятся в действие с …», «3-тармақтың 2) тармақшасы
 * …», «пункт 3 …». A note on the words of an item («абзац второй подпункта 2)») postpones none.
 */
export function postponedItems(note: string): readonly PostponedItem[] {
  return note.split(';').flatMap((clause) => {
    const begins = RUSSIAN_BEGINS.exec(clause) ?? KAZAKH_BEGINS.exec(clause)
    const day = dayWritten(begins?.groups?.day ?? '')
    if (!begins || day === undefined) return []
    // What stands before a bracket tells of an amendment, and what is in it of that.
    const before = clause.slice(Math.max(0, begins.index - LONGEST), begins.index)
    const own = before.slice(before.lastIndexOf('(') + 1)
    return PATTERNS.flatMap((pattern) => [...own.matchAll(pattern)]).flatMap(({ groups }) =>
      itemsOf(groups as Groups, day),
    )
  })
}

function itemsOf(groups: Groups, begins: Day): PostponedItem[] {
  const { items, article, part, ordinal, parts, ordinals, other } = groups
  if (other !== undefined) return []
  const of = { ...(article === undefined ? {} : { article }), begins }
  if (items === undefined) return numbersIn(ordinals ?? parts ?? '').map((whole) => ({ ...of, part: whole }))
  const [named] = numbersIn(ordinal ?? part ?? '')
  const labels = items.match(/\d+(?:-\d+)*\)/gu) ?? []
  return labels.map((label) => ({ ...of, ...(named === undefined ? {} : { part: named }), label }))
}

/** Numbers in figures, or the one in words. */
function numbersIn(written: string): string[] {
  const figures = written.match(/\d+(?:-\d+)*/gu)
  if (figures) return figures
  const number = ordinal(fold(written))
  return number === undefined ? [] : [number]
}
