import type { Figure } from '../check.ts'
import type { Tokens } from '../tokens.ts'
import { MAY_MEASURE, NUMERIC, type Words } from '../words.ts'
import { isMultiple, spelledNumber } from './measuring-words.ts'

const SHARE = /^(%|процент|пайыз|per$|percent|проц)/u
const MULTIPLE = /^(раз$|раза$|есе$|times$|fold$|вдвое|втрое|вчетверо|кратн|еселе)/u
const YEARS = /^(лет$|года$|год$|годам|жыл|years?$|year-)/u
const MONTH =
  /^(январ|феврал|март(а|е)?$|апрел|ма(й|я|е)$|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе|қазан(да|ға|нан|ның|ы)?$|қараша|желтоқсан|january|february|march$|april|may$|june|july|august|september|october|november|december)/u

/** Numbers of a sentence, with what they count. One pass; a number is at most four tokens («1 247 386»). */
export function figuresIn(text: string, tokens: Tokens, words: Words, from: number, to: number): Figure[] {
  const figures: Figure[] = []
  for (let token = from; token < to; token++) {
    const word = tokens.word[token] as number
    const shape = words.shape[word] as number
    if (!(shape & (NUMERIC | MAY_MEASURE))) continue
    const folded = words.folded[word] as string
    if (isMultiple(folded)) {
      figures.push({ from: token, to: token + 1, value: 2, kind: 'multiple' })
      continue
    }
    const spelled = spelledNumber(folded)
    const next = token + 1 < to ? (words.folded[tokens.word[token + 1] as number] as string) : ''
    if (spelled !== undefined) {
      if (YEARS.test(next))
        figures.push({ from: token, to: token + 2, value: spelled, kind: 'term-of-years' })
      else if (MULTIPLE.test(next))
        figures.push({ from: token, to: token + 2, value: spelled, kind: 'multiple' })
      else if (SHARE.test(next)) figures.push({ from: token, to: token + 2, value: spelled, kind: 'share' })
      continue
    }
    if (!(shape & NUMERIC)) continue
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
    else if (value < 32 && MONTH.test(follower)) kind = 'date'
    else if (/^(19|20)\d\d($|[-–])/u.test(folded) && end === token + 1) kind = 'year'
    else if (YEARS.test(follower) || /^\d+-?(years?|летн|жыл)/u.test(folded))
      kind = value >= 1900 ? 'year' : 'term-of-years'
    figures.push({ from: token, to: end, value, kind })
    token = end - 1
  }
  return figures
}
