import type { Formulas, Match } from './formulas.ts'
import { MOST_JOINED, wordCount } from './matches.ts'
import type { Subject } from './subject.ts'

const PART =
  /^(?<term>[^.;:,–()\n]{2,80}?(?: \([^()–\n]{2,60}\))?) – (?<says>(?:[^–;()\n]|\([^()\n]*\)){8,})$/
const LONGEST_TERM = 6
const FEWEST_WORDS = 3
const FEWEST_TOLD = 4
/** «Т ввода – год ввода объекта»: a sign of a formula. */
const SYMBOL = /^(?:[^ ] |[^ ]$|[бвгджзйклмнпрстфхцчшщ]{2}$)/
/** The sentence itself tells for what it defines. */
const SCOPED = / (?:осы|настоящ[а-я]+|this|these) /
const NEXT = /; (?:ал |а |и |and )?|, (?:(?:ал|а|и) )?(?=[^.;:,–]{2,60} – )/g

/**
 * «Дауыл – … соғатын жел; боран – … жауатын қар.»: what the first sentence of a paragraph explains, part by part. Its first term
 * is one of the heading, or is told from others of its kind.
 */
export function dashedIn(all: string, formulas: Formulas, subject: Subject): readonly Match[] {
  const paragraph = withoutShort(all)
  const { unnamed } = formulas
  if (unnamed === undefined) return []
  const sentence = paragraph.split(/\.(?: |$)/, 1)[0] as string
  if (formulas.called?.test(sentence) === true) return []
  const isChain = isChainOfThings(sentence, formulas)
  if (!sentence.includes(' – ')) return colonIn(sentence, formulas)
  const matches: Match[] = []
  let from = 0
  // «Келуші – азамат, шетелдік адам – кіруге құқылы»: what stands between two dashes.
  let isAside = false
  for (const gap of [...[...sentence.matchAll(NEXT)].slice(0, MOST_JOINED), undefined]) {
    const part = sentence.slice(from, gap?.index)
    const { term = '', says = '' } = PART.exec(part)?.groups ?? {}
    const isTold = formulas.described.test(says) && (!unnamed.test(term) || isPerson(term, says, formulas))
    if (term === '' || !mayExplain(term, says, formulas)) return isAside ? [] : matches
    const isFirst = matches.length === 0
    if (
      isFirst &&
      !isChain &&
      !(isTold && wordCount(says) >= (subject.namesAny(term.split(' ')) ? FEWEST_WORDS : FEWEST_TOLD)) &&
      (gap === undefined || !subject.names(term)) &&
      !subject.closes(term)
    )
      return matches
    if (!isFirst && !isChain && !isTold && unnamed.test(term)) return matches
    matches.push({
      term: { from, to: from + term.length },
      says: { from: from + part.length - says.length, to: from + part.length },
    })
    from = (gap?.index ?? 0) + (gap?.[0].length ?? 0)
    isAside = gap?.[0] === ', '
  }
  return matches
}

/** «Крупный участник – лицо, владеющее …»: what tells him from other participants stands in his name. */
const isPerson = (term: string, says: string, { person }: Formulas): boolean =>
  wordCount(term) === 2 && person?.test(says) === true

const COLON = /^(?<term>[^.;:,–()"\n]{3,60}): (?<says>[^.;:–()\n]{12,300}?)\.?$/
const LONGEST_BEFORE_COLON = 4

/** «Спам: сообщение, направленное без согласия»: nothing else stands in the sentence. */
function colonIn(sentence: string, formulas: Formulas): readonly Match[] {
  const found = COLON.exec(sentence)
  const { term = '', says = '' } = found?.groups ?? {}
  const isThing =
    found !== null &&
    wordCount(term) <= LONGEST_BEFORE_COLON &&
    formulas.explained?.test(says) === true &&
    !formulas.unnamed?.test(term) &&
    mayExplain(term, says, formulas)
  return isThing
    ? [
        {
          term: { from: 0, to: term.length },
          says: { from: term.length + 2, to: term.length + 2 + says.length },
        },
      ]
    : []
}

/** The dash of «(далее – сбор)» parts nothing; every letter keeps its place. */
const SHORT = /\((?:далее|бұдан әрі|бұдан былай) –(?=[^()]*\)(?! –))/g
const withoutShort = (words: string): string =>
  words.includes('(') ? words.replace(SHORT, (bracket) => `${bracket.slice(0, -1)}:`) : words

const FEWEST_IN_CHAIN = 2
/** In a longer chain, one may only be told of. */
const FEWEST_UNTOLD = 3
/** «Предмет лизинга – любые вещи; лизингодатель – лицо, приобретающее …; …»: all but one are told from others of their kind. */
function isChainOfThings(sentence: string, formulas: Formulas): boolean {
  const parts = sentence.split('; ', MOST_JOINED + 1)
  if (parts.length < FEWEST_IN_CHAIN || parts.length > MOST_JOINED) return false
  const told = parts.filter((part) => {
    const { term = '', says = '' } = PART.exec(part)?.groups ?? {}
    return formulas.described.test(says) && formulas.unnamed?.test(term) === false
  })
  const isMost = told.length >= parts.length - (parts.length < FEWEST_UNTOLD ? 0 : 1)
  return isMost && parts.every((part) => PART.test(part))
}

/** A later sentence of a paragraph explains what the text speaks of again, or tells it from others of its kind. */
export function dashedLater(
  all: string,
  formulas: Formulas,
  subject: Subject,
  isInRow: boolean,
): readonly Match[] {
  const sentence = withoutShort(all)
  const { unnamed } = formulas
  const found =
    unnamed === undefined || !sentence.includes(' – ') ? null : PART.exec(sentence.replace(/\.$/, ''))
  const { term = '', says = '' } = found?.groups ?? {}
  if (found === null || !mayExplain(term, says, formulas) || wordCount(says) < FEWEST_WORDS) return []
  const isRow = isInRow && !unnamed?.test(term) && !says.includes(', ')
  const isNamed =
    !unnamed?.test(term) ||
    isPerson(term, says, formulas) ||
    (wordCount(term) === 2 && subject.namesAny(term.split(' ', 1)))
  const isTold = formulas.described.test(says) && isNamed
  const isBrief = wordCount(says) < FEWEST_TOLD
  if (isBrief && !isInRow && (!isTold || unnamed?.test(term) === true)) return []
  if (!isTold && !isRow && !(term.includes(' ') && subject.recursAlike(term))) return []
  return [
    {
      term: { from: 0, to: term.length },
      says: { from: sentence.length - says.length - (sentence.endsWith('.') ? 1 : 0), to: sentence.length },
    },
  ]
}

const mayExplain = (term: string, says: string, formulas: Formulas): boolean =>
  wordCount(term) <= LONGEST_TERM &&
  wordCount(says) >= FEWEST_WORDS &&
  !SYMBOL.test(term) &&
  formulas.said?.test(term) !== true &&
  !SCOPED.test(term) &&
  !/^[^"]+"/.test(term) &&
  !formulas.noTerm.test(term) &&
  !formulas.told.test(term) &&
  !formulas.noMeaning.test(says) &&
  !formulas.adverbial.test(says) &&
  !formulas.notDefining.test(says)
