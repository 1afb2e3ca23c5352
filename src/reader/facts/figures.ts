import type { Figure } from '../check.ts'
import type { Tokens } from '../tokens.ts'
import { MAY_MEASURE, NUMERIC, type Words } from '../words.ts'
import { isCounted, isMultiple, spelledNumber } from './measuring-words.ts'
import { isAge, isYears, kindOfYears } from './year-words.ts'

const SHARE = /^(%|процент|пайыз|per$|percent|проц)/u
const MULTIPLE = /^(раз$|раза$|есе$|times$|fold$|вдвое|втрое|вчетверо|кратн|еселе)/u
const MONTH =
  /^(январ|феврал|март(а|е)?$|апрел|ма(й|я|е)$|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе|қазан(да|ға|нан|ның|ы)?$|қараша|желтоқсан|january|february|march$|april|may$|june|july|august|september|october|november|december)/u

/** Numbers of a sentence, with what they count. One pass; a number is at most four tokens («1 247 386»). */
export function figuresIn(text: string, tokens: Tokens, words: Words, from: number, to: number): Figure[] {
  const figures: Figure[] = []
  const wordAt = (token: number): string =>
    token >= from && token < to ? (words.folded[tokens.word[token] as number] as string) : ''
  const yearsAt = (first: number, end: number): Figure['kind'] =>
    kindOfYears(
      wordAt(first),
      (back) => wordAt(first - back),
      (ahead) => wordAt(end + ahead),
    )
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
    const next = wordAt(token + 1)
    if (spelled !== undefined) {
      if (isYears(next) || isAge(next))
        figures.push({ from: token, to: token + 2, value: spelled, kind: yearsAt(token, token + 1) })
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
    const follower = wordAt(end)
    const sign = text.charCodeAt(tokens.end[end - 1] as number)
    const spacedSign = text.charCodeAt((tokens.end[end - 1] as number) + 1)
    let kind: Figure['kind'] = 'number'
    if (sign === 0x25 || spacedSign === 0x25 || SHARE.test(follower)) kind = 'share'
    else if (MULTIPLE.test(follower)) kind = 'multiple'
    else if (/^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})$/u.test(folded)) kind = 'date'
    else if (value < 32 && MONTH.test(follower)) kind = 'date'
    else if (/^(19|20)\d\d($|[-–])/u.test(folded) && end === token + 1)
      kind = isCounted(follower) ? 'number' : 'year'
    else if (isYears(follower) || isAge(follower) || /^\d+-?(years?|летн|жыл)/u.test(folded))
      kind = value >= 1900 ? 'year' : yearsAt(token, end)
    figures.push({
      from: token,
      to: end,
      value: kind === 'term-of-years' ? longest(folded, value) : value,
      kind,
    })
    token = end - 1
  }
  return figures
}

/** «2-7 лет»: the longer end. */
function longest(folded: string, value: number): number {
  const range = /^\d{1,2}-(\d{1,2})$/u.exec(folded)
  return range ? Math.max(value, Number(range[1])) : value
}
