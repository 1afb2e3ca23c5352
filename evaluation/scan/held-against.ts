import { join } from 'node:path'
import { chanceOf } from '../../bench/law/chance.ts'
import { openBuild } from '../../src/desk/law/builds.ts'
import { keysFor } from '../../src/desk/law/keys-for.ts'
import type { CorpusTerm } from '../../src/law/corpus/term.ts'
import type { Day } from '../../src/law/law.ts'
import type { LawCatalog } from '../../src/law-catalog.ts'
import { type Drawn, draw, KINDS, type Kind } from './drawn.ts'
import { type PlainTexts, plainTexts, plainWords, standing } from './plain-scan.ts'
import { type WordForms, wordForms } from './word-forms.ts'

/** What became of the phrases of a kind. */
export interface Held {
  readonly kind: Kind
  readonly asked: number
  readonly standing: number
  /** They stand, and were denied. */
  readonly falselyDenied: readonly Drawn[]
  /** They were told to be used where none of the places shown has them. */
  readonly falselyFound: readonly Drawn[]
}

/** What is asked, and of which texts. */
export interface Asking {
  readonly folder: string
  readonly name: string
  readonly language: string
  readonly on: Day
  /** Phrases of each kind. */
  readonly phrases: number
  readonly seed: number
}

/**
 * Asks a corpus for phrases drawn from its own texts, and holds what it answers against a look at every word of them: what stands is
 * never denied, and what is said to be used is shown where it stands.
 */
export function heldAgainstScan(
  catalog: LawCatalog,
  { folder, name, language, on, phrases, seed }: Asking,
): Held[] {
  const texts = plainTexts(join(folder, `${name}.sqlite`), language, on)
  if (texts.words.length === 0) return []
  const forms = wordForms(texts, keysFor(catalog)(language))
  const chance = chanceOf(seed)
  const corpus = openBuild(catalog, folder, name)
  const held = KINDS.map((kind): Held => {
    const drawn = Array.from({ length: phrases }, () => draw(kind, texts, forms, chance))
    const stands = standing(
      texts,
      drawn.map(({ words }) => words.map((word) => forms.of(word))),
    )
    const answers = drawn.map(({ typed }) => corpus.term(typed, language, on))
    return {
      kind,
      asked: phrases,
      standing: stands.filter(Boolean).length,
      falselyDenied: drawn.filter((_, at) => stands[at] && answers[at]?.kind === 'absent'),
      falselyFound: drawn.filter(
        (one, at) =>
          !stands[at] &&
          isFound(answers[at] as CorpusTerm) &&
          !isShown(one, answers[at] as CorpusTerm, texts, forms),
      ),
    }
  })
  corpus.close()
  return held
}

function isFound({ kind }: CorpusTerm): boolean {
  return kind === 'used' || kind === 'defined'
}

/** A hyphen within a word, and the end of the line where one stands behind it. */
const HYPHENED = /(?<=\p{L})[-\u2010\u2011\u00ac]\s*(?=\p{L})/gu

/** Whether each place that an answer shows has the phrase: as words, as one word, or two words the other way round. */
function isShown(
  { typed, words }: Drawn,
  answer: CorpusTerm,
  { numbers }: PlainTexts,
  forms: WordForms,
): boolean {
  if (answer.kind !== 'used' && answer.kind !== 'defined') return false
  const asked = [words, plainWords(typed.replace(HYPHENED, ''))].map((all) =>
    all.map((word) => forms.near(word)),
  )
  const wordings = asked.flatMap((wording) =>
    wording.length === 2 ? [wording, wording.toReversed()] : [wording],
  )
  return answer.places.every(({ passage: { heading, text } }) => {
    const all = `${heading}\n${text}`
    const standing = plainWords(all).map((word) => numbers.get(word) ?? -1)
    return (
      wordings.some((wording) =>
        standing.some((_, at) => wording.every((one, more) => one.has(standing[at + more] as number))),
      ) || joined(all).includes(joined(typed))
    )
  })
}

/** A text without what may part the halves of a word, and words. */
function joined(text: string): string {
  return plainWords(text).join('')
}
