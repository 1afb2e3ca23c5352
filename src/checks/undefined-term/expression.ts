import type { Tag } from '../../law/law.ts'
import type { Move, SentenceView, Stretch } from '../../reader/check.ts'

/** Endings of adjectives: «провокационные» alone is no term, the word behind it belongs to it. */
const ADJECTIVE: Readonly<Record<Tag, RegExp>> = {
  ru: /(ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ого|его|ым|им|ыми|ими|ей|ую|юю|ому|ему)$/u,
  en: /(ive|ous|ful|al|ic|able|ed|ing|less|ory|some|fake)$/u,
  kk: /(ті|ты|ді|ды|лі|лы|лық|лік|дық|дік|тық|тік|шыл|шіл|шы|ші|сыз|сіз)$/u,
}
/** Words that want a noun even as the last of several: «деструктивно настроенных | лиц», «арандатушылық сипаттағы | жазбалар». */
const WANTS_NOUN: Readonly<Record<Tag, RegExp>> = {
  ru: /^(?!данн).+(ый|ые|ых|ого|ым|ыми|ими|ому|ему|ая|яя|ую|юю|их|щие|шие)$/u,
  en: /(ous|ful|ical|less|dependent)$/u,
  kk: /[дт][ае][ғг][ыі]$/u,
}
/** «Определенные силы» leaves open who is meant, not what the words mean. */
const INDEFINITE: Readonly<Record<Tag, RegExp>> = {
  ru: /^(определенн|некотор|неки[ехм]|отдельн|известн|различн)/u,
  en: /^(certain|some|individual|particular|known|interested)$/u,
  kk: /^(белгілі|кейбір|жекелеген)/u,
}
/** Endings of verbs and adverbs, which no adjective describes. */
const NO_NOUN: Readonly<Record<Tag, RegExp>> = {
  ru: /(ться|тся|ают|яют|уют|ать|ить|ять)$/u,
  en: /(ly|ing|ed)$/u,
  kk: /([ғгқк][ае]н|п|[ае]д[ыі]|йд[ыі])$/u,
}
/** A participle that governs what follows: «противоречащих закону». */
const GOVERNS = /щ(ий|ие|их|им|ими|ая|ее|его|ую|ей|ему)$/u
const NUMBERING = /н?ш[ыі]$/u
const JOINS: ReadonlySet<string> = new Set([
  'и',
  'или',
  'and',
  'or',
  'және',
  'әрі',
  'не',
  'немесе',
  'мен',
  'пен',
  'бен',
])
/** Nouns as short as prepositions are. */
const SHORT_NOUNS: ReadonlySet<string> = new Set(['лиц', 'сил', 'сми', 'тем'])
const SHORTEST_NOUN = 4
/**
 * Words of the speaker's own with no mark between them: «кампания, …, порочащие» is two expressions, and so are two nouns with
 * «и» between them; two adjectives before one noun are one.
 */
export function isExpression(sentence: SentenceView, hit: Stretch): boolean {
  if (INDEFINITE[sentence.language].test(sentence.word(hit.from))) return false
  for (let token = hit.from + 1; token < hit.to; token++) {
    if (sentence.parted(token)) return false
    if (JOINS.has(sentence.word(token)) && !joinsAdjectives(sentence, token)) return false
  }
  return !sentence.quotesOthers(hit)
}

function joinsAdjectives(sentence: SentenceView, token: number): boolean {
  const next = sentence.word(token + 1)
  return isAdjective(sentence, token - 1) && isAdjective(sentence, token + 1) && !GOVERNS.test(next)
}

/** The match of several words that leaps over the fewest others; a single word only where there is no other. */
export function plainestOf(hits: readonly Stretch[]): Stretch | undefined {
  const order = (hit: Stretch): number => (length(hit) === 1 ? Number.POSITIVE_INFINITY : length(hit))
  return hits.toSorted((a, b) => order(a) - order(b) || a.from - b.from)[0]
}

/** The expression with the noun that its adjectives describe, where it stands right behind them. */
export function withNoun(at: Stretch, move: Move): Stretch {
  const { sentence, to } = move
  const last = at.to - 1
  const wants = WANTS_NOUN[sentence.language].test(sentence.word(last))
  if (!wants && (length(at) > 1 || !isAdjective(sentence, last))) return at
  const joined = at.to
  if (joined + 2 < to && JOINS.has(sentence.word(joined)) && joinsAdjectives(sentence, joined)) {
    const whole = { from: at.from, to: joined + 3 }
    if (isOne(sentence, whole) && isNoun(sentence, joined + 2)) return whole
  }
  for (const words of wants ? [1, 2] : [1]) {
    const whole = { from: at.from, to: at.to + words }
    if (whole.to > to || !isOne(sentence, whole)) break
    if (isNoun(sentence, whole.to - 1) && !WANTS_NOUN[sentence.language].test(sentence.word(whole.to - 1)))
      return whole
  }
  return at
}

/**
 * Where no word is of a family, an adjective and the noun behind it, both of which speak strongly: one word («Facebook») or any
 * two are no term.
 */
export function describedNoun(
  { sentence, from, to }: Move,
  strongest: readonly Stretch[],
): Stretch | undefined {
  const speaks = (token: number): boolean => strongest.some((run) => run.from <= token && token < run.to)
  for (let token = from; token + 1 < to; token++) {
    const at = { from: token, to: token + 2 }
    const word = sentence.word(token)
    if (!speaks(token) || !speaks(token + 1) || !isOne(sentence, at)) continue
    if (word.length < SHORTEST_NOUN || !isAdjective(sentence, token) || NUMBERING.test(word)) continue
    if (isNoun(sentence, token + 1) && !isAdjective(sentence, token + 1)) return at
  }
  return undefined
}

function isAdjective(sentence: SentenceView, token: number): boolean {
  return ADJECTIVE[sentence.language].test(sentence.word(token))
}

function isNoun(sentence: SentenceView, token: number): boolean {
  const word = sentence.word(token)
  if (JOINS.has(word) || NO_NOUN[sentence.language].test(word)) return false
  return word.length >= SHORTEST_NOUN || SHORT_NOUNS.has(word)
}

/** Whether no mark parts the words. */
function isOne(sentence: SentenceView, { from, to }: Stretch): boolean {
  for (let token = from + 1; token < to; token++) if (sentence.parted(token)) return false
  return true
}

function length({ from, to }: Stretch): number {
  return to - from
}
