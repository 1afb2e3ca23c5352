import { DASH_BEFORE, type Tokens } from '../scan/tokens.ts'
import type { Survey } from '../survey/survey.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'
import { isOf } from './clauses.ts'
import { lineStartsAt, startsWithDash } from './lines.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { FactsOf } from './speaker-label.ts'
import type { Turn } from './turns.ts'

/** Words behind a dash among which the verb stands that tells who said what is before it. */
const BESIDE = 3

/** «– … Кто они?⏎– Разберемся», «– … Кто они? – Разберемся»: what stands behind a dash and ends in a question mark, where another dash follows. */
export function turnsByDash({ tokens }: Survey, text: string, factsOf: FactsOf): readonly Turn[] {
  const { sentenceCount } = tokens
  const turns: Turn[] = []
  if (!/(?:^|[.!?…)])[^\S\n]*[-–—]/mu.test(text)) return turns
  const isWithinLine = (n: number): boolean => n < sentenceCount && startsWithinLine(text, tokens, n, factsOf)
  for (let n = 0; n < sentenceCount; n++) {
    const isOnLine = !(startsWithDash(text, tokens, n) || isNumbered(text, tokens, n))
    if (isOnLine && !isWithinLine(n)) continue
    let to = n + 1
    while (to < sentenceCount && !lineStartsAt(text, tokens, to) && !isWithinLine(to)) to++
    const goesOn = to < sentenceCount && (startsWithDash(text, tokens, to) || isWithinLine(to))
    // Who answers on the line of the question may ask in turn: «– Кто они? – А вы не знаете? – Нет.»
    const answers = isOnLine && turns.at(-1)?.to === n
    const asks = goesOn && !answers && factsOf(to - 1).isQuestion
    if (asks && !(to - n > 1 && tellsWhoSpeaks(factsOf(n))))
      turns.push({ from: n, to, words: factsOf(n).from })
    n = to - 1
  }
  return turns
}

/** «8. – Почему …?»: whether a line begins with a number and a dash. */
function isNumbered(text: string, tokens: Tokens, n: number): boolean {
  const first = tokens.sentences[n] as number
  if (!isBehindDash(tokens, first + 1) || !lineStartsAt(text, tokens, n)) return false
  return /^\d{1,3}$/u.test(text.slice(tokens.start[first], tokens.end[first]))
}

/** Whether a sentence behind a dash, but on the line of the one before, is somebody else's: not «— …, — сказал он. | — …». */
function startsWithinLine(text: string, tokens: Tokens, n: number, factsOf: FactsOf): boolean {
  if (n === 0 || !isBehindDash(tokens, tokens.sentences[n] as number) || lineStartsAt(text, tokens, n))
    return false
  return !tellsWhoSpeaks(factsOf(n - 1))
}

/** «…, — | сказал он» */
function tellsWhoSpeaks(facts: SentenceFacts): boolean {
  const { from, to, survey } = facts
  for (let token = from + 1; token < to; token++) {
    if (!isBehindDash(survey.tokens, token)) continue
    for (let verb = token; verb < Math.min(to, token + BESIDE); verb++)
      if (isOf(facts, verb, SAYS)) return true
  }
  return false
}

function isBehindDash({ before }: Tokens, token: number): boolean {
  return ((before[token] as number) & DASH_BEFORE) !== 0
}
