import type { StatementLanguage } from '../../law/law.ts'
import type { Language } from '../language.ts'
import { PARAGRAPH_STARTS, sentenceUnits, type Tokens } from '../scan/tokens.ts'
import { CYRILLIC, LATIN, NUMERIC, type Words } from '../scan/words.ts'
import type { Survey } from '../survey/survey.ts'
import { createStrangeness, lettersIn, type Strangeness, strangeIn } from './strangeness.ts'
import { unusualRuns, unusualRunsWritten } from './usual-runs.ts'

/** Words by which a sentence's language is told at most. */
const TELLING_WORDS = 30
/** Share of strangeness in the letters of a text from which it is in another language. */
const STRANGE_SHARE = 0.15
/** Share in one sentence from which the whole text is looked at. */
const TELLING_SHARE = 0.2
/** Below this share a sentence is looked at no further. */
const LITTLE_SHARE = 0.05
/** So many letters that are not strange are presumed of every text. */
const PRESUMED = 20
/** Fewer letters than that are no text: a name, a place and a day. */
const FEWEST_LETTERS = 20
/** Kazakh in Latin letters is known by less strangeness: other languages come near it. */
const KNOWN_SHARE = 0.08
/** Share of a text that is in another language as a whole; only a longer passage of it may be in ours. */
const WHOLLY_STRANGE_SHARE = 0.2
/** So many letters of such a text count with each paragraph. */
const AROUND_PARAGRAPH_THEN = 150
/** So many letters of the text count with each paragraph, and so many of the paragraph with each sentence: languages seldom change there. */
const AROUND_PARAGRAPH = 40
const AROUND_SENTENCE = 120

/** What of a text is in no language that is read. */
export interface LeftOut {
  /** Offsets of each passage, in order. */
  readonly passages: readonly { readonly start: number; readonly end: number }[]
  readonly isLeftOut: (sentence: number) => boolean
  /** Whether nothing else is left. */
  readonly isWhole: boolean
  /** A language of ours in which the passages are, written in a way that the checks don't know. */
  readonly writtenOtherwise: StatementLanguage | undefined
}

/** Ways of writing words: those that the checks know, and by language those that they don't. */
interface Writings {
  readonly read: readonly Strangeness[]
  readonly unread: ReadonlyMap<StatementLanguage, readonly Strangeness[]>
}

/** Makes the question what of a text is in a language that we do not read; nothing in most texts. */
export function createLeftOut(
  languages: readonly Language[],
  words: Words,
): (surveyed: Pick<Survey, 'tokens' | 'languageOf'>) => LeftOut | undefined {
  const own = new Set(languages.flatMap(({ recognition }) => recognition.words))
  const usual = new Map<StatementLanguage, Strangeness | undefined>()
  let writings: Writings | undefined

  function usualIn(tag: StatementLanguage): Strangeness | undefined {
    if (usual.has(tag)) return usual.get(tag)
    const { letters, recognition } = languages.find((language) => language.tag === tag) as Language
    const made = letters && createStrangeness(words, scriptOf(recognition), unusualRuns(letters), own)
    usual.set(tag, made)
    return made
  }

  /** All ways of writing that we know; most texts never ask for more than that of their own language. */
  function allWritings(): Writings {
    if (writings) return writings
    const read: Strangeness[] = []
    const unread = new Map<StatementLanguage, Strangeness[]>()
    for (const { tag, letters } of languages) {
      if (letters === undefined) continue
      read.push(usualIn(tag) as Strangeness)
      for (const writing of letters.writings) {
        const unusual = unusualRunsWritten(letters, writing.letters)
        const made = createStrangeness(words, scriptOf(writing), unusual, own)
        if (writing.isRead) read.push(made)
        else unread.set(tag, [...(unread.get(tag) ?? []), made])
      }
    }
    writings = { read, unread }
    return writings
  }

  let sums = new Float64Array(64)

  /** Sums what is strange in each sentence to its own language; tells whether another may be in question. */
  function sumUp(tokens: Tokens, languageOf: Survey['languageOf']): boolean {
    const { sentenceCount } = tokens
    if (sums.length < sentenceCount) sums = new Float64Array(sentenceCount * 2)
    let isStrange = false
    let [strange, letters] = [0, 0]
    for (let n = 0; n < sentenceCount; n++) {
      // Nobody may have said yet what the words of a language look like.
      const sum =
        usualIn(languageOf(n))?.sum(tokens.word, tokens.sentences[n] as number, toldUntil(tokens, n)) ?? 0
      sums[n] = sum
      isStrange ||= shareOf(strangeIn(sum), lettersIn(sum)) >= TELLING_SHARE
      strange += strangeIn(sum)
      letters += lettersIn(sum)
    }
    if (letters < FEWEST_LETTERS) return strange > letters
    return isStrange || shareOf(strange, letters) >= STRANGE_SHARE
  }

  /** The sums with those ways of writing too: each word as that has it to which it is least strange, since people mix ours. */
  function sumsWith(tokens: Tokens, known: readonly Strangeness[]): readonly number[] {
    return Array.from(sums.subarray(0, tokens.sentenceCount), (sum, n) =>
      shareOf(strangeIn(sum), lettersIn(sum)) < LITTLE_SHARE ? sum : leastSum(tokens, n, known),
    )
  }

  function isInNoScriptOfOurs(word: number): boolean {
    return ((words.shape[word] as number) & (CYRILLIC | LATIN | NUMERIC)) === 0
  }

  function leastSum(tokens: Tokens, n: number, known: readonly Strangeness[]): number {
    const from = tokens.sentences[n] as number
    const to = toldUntil(tokens, n)
    let sum = 0
    for (let token = from; token < to; token++) {
      const word = tokens.word[token] as number
      // These tell of their own sentence alone: none of ours could be beside them by mistake.
      if (isInNoScriptOfOurs(word)) continue
      let least = 0
      for (const strangeness of known) {
        const found = strangeness.of(word, token === from)
        if (found > 0 && (least === 0 || found < least)) least = found
      }
      sum += least
    }
    return sum
  }

  function isMostlyInNoScriptOfOurs({ word, sentences }: Tokens, n: number): boolean {
    let [without, all] = [0, 0]
    for (let token = sentences[n] as number; token < (sentences[n + 1] as number); token++) {
      const { length } = words.folded[word[token] as number] as string
      if (isInNoScriptOfOurs(word[token] as number)) without += length
      all += length
    }
    return 2 * without > all
  }

  /** Whether each sentence is in another language than those that are written in such ways. */
  function othersThan(tokens: Tokens, known: readonly Strangeness[], least: number): readonly boolean[] {
    return inSurroundings(tokens, sumsWith(tokens, known), least).map(
      (is, n) => is || isMostlyInNoScriptOfOurs(tokens, n),
    )
  }

  return function leftOut({ tokens, languageOf }) {
    if (!sumUp(tokens, languageOf)) return undefined
    const { read, unread } = allWritings()
    const isOther = othersThan(tokens, read, STRANGE_SHARE)
    const passages = passagesOf(tokens, isOther)
    if (passages.length === 0) return undefined
    const isKnown = ([, made]: readonly [StatementLanguage, readonly Strangeness[]]): boolean => {
      const stillOther = othersThan(tokens, [...read, ...made], KNOWN_SHARE)
      return isOther.every((is, n) => !is || !stillOther[n])
    }
    return {
      passages,
      isLeftOut: (n) => isOther[n] === true,
      isWhole: isOther.every((is) => is),
      writtenOtherwise: [...unread].find(isKnown)?.[0],
    }
  }
}

function scriptOf({ script }: { readonly script: 'cyrillic' | 'latin' }): number {
  return script === 'latin' ? LATIN : CYRILLIC
}

function toldUntil({ sentences }: Tokens, n: number): number {
  return Math.min(sentences[n + 1] as number, (sentences[n] as number) + TELLING_WORDS)
}

/** Share of strangeness, with so many letters of what stands around, whose share is known. */
function shareOf(strange: number, letters: number, around = 0, share = 0): number {
  return (strange + around * share) / (letters + around + PRESUMED)
}

/** Whether each sentence is in another language: the shorter it is, the more its paragraph and the text around tell. */
function inSurroundings(tokens: Tokens, sums: readonly number[], least: number): readonly boolean[] {
  const { sentenceCount, sentences, before } = tokens
  if (sums.reduce((all, sum) => all + lettersIn(sum), 0) < FEWEST_LETTERS) return sums.map(() => false)
  const whole = shareOfAll(sums, 0, sentenceCount)
  const around = whole >= WHOLLY_STRANGE_SHARE ? AROUND_PARAGRAPH_THEN : AROUND_PARAGRAPH
  const found: boolean[] = []
  for (let first = 0; first < sentenceCount; ) {
    let last = first + 1
    while (last < sentenceCount && !((before[sentences[last] as number] as number) & PARAGRAPH_STARTS)) last++
    const paragraph = shareOfAll(sums, first, last, around, whole)
    for (let n = first; n < last; n++)
      found.push(shareOfAll(sums, n, n + 1, AROUND_SENTENCE, paragraph) >= least)
    first = last
  }
  return found
}

function shareOfAll(sums: readonly number[], from: number, to: number, around = 0, share = 0): number {
  let [strange, letters] = [0, 0]
  for (let n = from; n < to; n++) {
    strange += strangeIn(sums[n] as number)
    letters += lettersIn(sums[n] as number)
  }
  return shareOf(strange, letters, around, share)
}

/** Offsets of sentences in other languages; those that follow each other are one passage. */
function passagesOf(tokens: Tokens, isOther: readonly boolean[]): LeftOut['passages'] {
  const passages: { start: number; end: number }[] = []
  for (const [n, is] of isOther.entries()) {
    if (!is) continue
    const { start, end } = sentenceUnits(tokens, n)
    const last = passages.at(-1)
    if (last && isOther[n - 1]) last.end = end
    else passages.push({ start, end })
  }
  return passages
}
