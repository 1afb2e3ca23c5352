import { foldedWords } from '../../law/fold.ts'
import type { Language } from '../language.ts'
import type { Metadata } from '../statement.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 4

/** A speaker's name, and the office that is given apart or behind a comma: «Ива Керн, | вице-министр». */
interface Given {
  readonly person: string
  readonly office: string | undefined
}

/** The name and the office of the speaker that a statement's metadata gives. */
export function speakerGiven({ speaker = '', office }: Metadata): Given {
  const comma = office === undefined ? speaker.indexOf(', ') : -1
  return comma < 0
    ? { person: speaker, office }
    : { person: speaker.slice(0, comma), office: speaker.slice(comma + 2) }
}

/** «Вице-министр информации» for «Министерство информации»: whether an office tells all by which a body is known from others of its kind. */
export function tellsBody(title: string, body: string, languages: readonly Language[]): boolean {
  const words = foldedWords(title)
  const known = foldedWords(body)
  const others = withoutLetters(known, title)
  const telling = others.filter(
    (word) => word.length >= SAME && !languages.some(({ offices }) => offices.ofMany.test(word)),
  )
  const isTold = telling.length > 0 || others.length < known.length
  return isTold && telling.every((word) => words.some((one) => isAlike(one, word)))
}

/** «Начальник департамента КНБ» tells «комитет национальной безопасности»: the words of a body but for those whose letters an office has. */
function withoutLetters(body: readonly string[], title: string): readonly string[] {
  const letters = title.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []
  return letters.reduce<readonly string[]>((words, some) => {
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join('')
    const at = initials.indexOf(some)
    return at < 0 ? words : words.filter((_, place) => place < at || place >= at + some.length)
  }, body)
}

/** «Вице-министр | сельского хозяйства» for «вице-министр»: whether an office is the given one with more told of it. */
export function tellsMore(title: string, given: string, language: Language | undefined): boolean {
  const words = foldedWords(title)
  const known = foldedWords(given)
  const more = words.length - known.length
  if (language === undefined || more <= 0) return false
  const { clauses, offices, speech } = language
  const isAt = (at: number): boolean => known.every((word, beside) => isAlike(words[at + beside] ?? '', word))
  if (!clauses.verbsLast && isAt(0)) return true
  // "Deputy | minister": what stands before the noun may make another office of it.
  const before = words[more - 1] ?? ''
  const isOther = [offices.lesser, offices.ofAnyOffice, offices.holder].some((kind) => kind?.test(before))
  return (clauses.verbsLast || speech.articles !== undefined) && isAt(more) && !isOther
}

function isAlike(one: string, other: string): boolean {
  return one.slice(0, SAME) === other.slice(0, SAME)
}
