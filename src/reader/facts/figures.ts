import type { Figure } from '../check.ts'
import type { Tokens } from '../tokens.ts'
import { NUMERIC, type Words } from '../words.ts'

const SHARE = /^(%|процент|пайыз|per$|percent|проц)/u
const MULTIPLE = /^(раз$|раза$|есе$|times$|fold$|вдвое|втрое|вчетверо|кратн|еселе)/u
const YEARS = /^(лет$|года$|год$|годам|жыл|years?$|year-)/u
/** Multiples said in one word are figures too. */
const WORD_MULTIPLE =
  /^(вдвое|втрое|вчетверо|впятеро|вполовину|екі-үш|doubled?|tripled?|trebled?|quadrupled?|halved?|еселеніп|еселенді)$/u
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трех: 3,
  четыре: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  двенадцать: 12,
  двенадцати: 12,
  пятнадцать: 15,
  пятнадцати: 15,
  двадцать: 20,
  двадцати: 20,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  'он екі': 12,
  'он бес': 15,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
}

/** Numbers of a sentence, with what they count. One pass; a number is at most four tokens («1 247 386»). */
export function figuresIn(text: string, tokens: Tokens, words: Words, from: number, to: number): Figure[] {
  const figures: Figure[] = []
  for (let token = from; token < to; token++) {
    const word = tokens.word[token] as number
    const folded = words.folded[word] as string
    if (WORD_MULTIPLE.test(folded)) {
      figures.push({ from: token, to: token + 1, value: 2, kind: 'multiple' })
      continue
    }
    const spelled = NUMBER_WORDS[folded]
    const next = token + 1 < to ? (words.folded[tokens.word[token + 1] as number] as string) : ''
    if (spelled !== undefined) {
      if (YEARS.test(next))
        figures.push({ from: token, to: token + 2, value: spelled, kind: 'term-of-years' })
      else if (MULTIPLE.test(next))
        figures.push({ from: token, to: token + 2, value: spelled, kind: 'multiple' })
      else if (SHARE.test(next)) figures.push({ from: token, to: token + 2, value: spelled, kind: 'share' })
      continue
    }
    if (!((words.shape[word] as number) & NUMERIC)) continue
    let end = token + 1
    let digits = folded.replace(',', '.')
    while (
      end < to &&
      end < token + 4 &&
      /^\d{3}$/u.test(words.folded[tokens.word[end] as number] as string) &&
      /^\d{1,3}(\d{3})*$/u.test(digits) &&
      (tokens.start[end] as number) - (tokens.end[end - 1] as number) === 1
    ) {
      digits += words.folded[tokens.word[end] as number]
      end++
    }
    const value = Number.parseFloat(digits)
    const follower = end < to ? (words.folded[tokens.word[end] as number] as string) : ''
    const sign = text.charCodeAt(tokens.end[end - 1] as number)
    const spacedSign = text.charCodeAt((tokens.end[end - 1] as number) + 1)
    let kind: Figure['kind'] = 'number'
    if (sign === 0x25 || spacedSign === 0x25 || SHARE.test(follower)) kind = 'share'
    else if (MULTIPLE.test(follower)) kind = 'multiple'
    else if (/^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})$/u.test(folded)) kind = 'date'
    else if (/^(19|20)\d\d($|[-–])/u.test(folded) && end === token + 1) kind = 'year'
    else if (YEARS.test(follower) || /^\d+-?(years?|летн|жыл)/u.test(folded))
      kind = value >= 1900 ? 'year' : 'term-of-years'
    figures.push({ from: token, to: end, value, kind })
    token = end - 1
  }
  return figures
}
