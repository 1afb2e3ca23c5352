import { KAZAKH_ANCHOR } from '../../law/citations/anchors.ts'
import { inCitations, whole } from '../../law/citations/any-language.ts'
import { rankOf } from '../../law/citations/words.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { fold } from '../../law/fold.ts'
import type { Day, Trilingual } from '../../law/law.ts'

/** An annex of an act, or an article or paragraph of it. */
export interface AnnexPlace {
  readonly annex: string
  readonly unit?: { readonly kind: 'article' | 'paragraph'; readonly number: string }
}

/** A place of an annex with the words behind or before it, which name the act. */
export interface AnnexNamed extends AnnexPlace {
  readonly act: string
}

const ANNEX = inCitations('annex')
const NUMBER = '\\d{1,4}(?:-\\d{1,3})?'
const WORD = '\\p{L}{1,14}'
/** «п. 2 приложения 1 к Закону …», "paragraph 2 of Annex 1 to the Law …". */
const FIRST = new RegExp(
  `^(?:(?<unit>${WORD})\\.?\\s*(?<number>${NUMBER})\\)?,?\\s+(?:of\\s+(?:the\\s+)?)?)?(?:${ANNEX})\\s*(?:№|no\\.?)?\\s*(?<annex>\\d{1,3})?` +
    `(?:,?\\s+(?<unitBehind>${WORD})\\.?\\s*(?<numberBehind>${NUMBER})\\)?)?(?:,?\\s+(?:к|to|of)\\s+(?:the\\s+)?(?<act>.+))?$`,
  'iu',
)
/** «… Заңға 1-қосымшаның 2-тармағы». */
const LAST = new RegExp(
  `^(?:(?<act>.+?)\\s+)?(?:(?<annex>\\d{1,3})\\s?-\\s?)?(?:${ANNEX})(?:,?\\s+(?<number>${NUMBER})\\s?-\\s?(?<unit>${WORD}))?$`,
  'iu',
)
const ARTICLE = whole(`${inCitations('article')}|${inCitations('section')}`)

/** Reads words that name a place of an annex, with nothing else but the act. */
export function annexNamed(words: string): AnnexNamed | undefined {
  const found = (FIRST.exec(words.trim()) ?? LAST.exec(words.trim()))?.groups
  if (found === undefined) return undefined
  const word = fold(found.unit ?? found.unitBehind ?? '')
  const number = found.number ?? found.numberBehind
  const isArticle = ARTICLE.test(word) || KAZAKH_ANCHOR.test(word)
  if (word !== '' && !isArticle && rankOf(word) === undefined) return undefined
  return {
    annex: found.annex ?? '',
    act: found.act ?? '',
    ...(number === undefined ? {} : { unit: { kind: isArticle ? 'article' : 'paragraph', number } }),
  }
}

/** How corpora name places of annexes: `an1_p2`, `an1_st2`, `annex_1__art_2`. */
const ANCHOR = /^an(?:nex)?_?(?<annex>\d*)(?:_+(?<kind>p|st|art|sec)_?(?<number>\d+(?:[-_]\d+)*))?$/u

/** Anchors of the provisions of an act's annexes on a day, in order. */
export function annexAnchors(corpus: Corpus, act: string, on: Day): readonly string[] {
  const anchors = corpus.build.languages.flatMap((language) =>
    corpus.contents(act, language, on).map(({ anchor }) => anchor),
  )
  return [...new Set(anchors)].filter((anchor) => ANCHOR.test(anchor))
}

/** Which of these anchors is meant: the piece that is named, or all of an annex where none is. */
export function anchorsMeant(anchors: readonly string[], { annex, unit }: AnnexPlace): readonly string[] {
  return anchors.filter((anchor) => {
    const own = placeOf(anchor)
    if (own === undefined || own.annex !== annex) return false
    return unit === undefined || (own.unit?.kind === unit.kind && own.unit.number === unit.number)
  })
}

function placeOf(anchor: string): AnnexPlace | undefined {
  const { annex = '', kind, number } = ANCHOR.exec(anchor)?.groups ?? {}
  if (!ANCHOR.test(anchor)) return undefined
  if (kind === undefined || number === undefined) return { annex }
  return {
    annex,
    unit: { kind: kind === 'p' ? 'paragraph' : 'article', number: number.replaceAll('_', '-') },
  }
}

/** How a place of an annex is called, behind the title of its act. */
export function annexLabel(anchor: string, title: Trilingual): Trilingual {
  const { annex = '', unit } = placeOf(anchor) ?? {}
  const { kind, number } = unit ?? {}
  const piece = { kk: kind === 'article' ? 'бап' : 'тармақ', ru: kind === 'article' ? 'ст.' : 'п.' }
  const end = kind === 'article' ? 'art.' : 'paragraph'
  return {
    kk: `${title.kk}, ${annex === '' ? 'қосымша' : `${annex}-қосымша`}${number === undefined ? '' : `, ${number}-${piece.kk}`}`,
    ru: `${title.ru}, приложение${annex && ` ${annex}`}${number === undefined ? '' : `, ${piece.ru} ${number}`}`,
    en: `${title.en}, annex${annex && ` ${annex}`}${number === undefined ? '' : `, ${end} ${number}`}`,
  }
}
