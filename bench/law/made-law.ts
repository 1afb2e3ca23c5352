import { type Chance, chanceOf } from './chance.ts'
import { madeWord } from './made-words.ts'

/** An act of a made corpus, as a file of the plain format. */
export interface MadeAct {
  readonly name: string
  readonly text: string
}

/** Language of the made texts: a tag that nobody's language has. */
const MADE_LANGUAGE = 'qaa'
/** Set phrases of the language of law, which go through all acts. */
const FORMULAS = 3000
const FIRST_YEAR = 1990

/**
 * Acts in invented words, about so many bytes together: the same for the same seed, and a smaller corpus is the beginning of a
 * larger one. Words are distributed as in languages (Zipf), a third of the text is set phrases, articles are of very
 * different lengths.
 */
export function* madeLaw(bytes: number, seed = 1): Generator<MadeAct> {
  const chance = chanceOf(seed)
  const formulas = Array.from({ length: FORMULAS }, () => words(chance, 3 + chance.below(6)))
  let written = 0
  for (let number = 1; written < bytes; number++) {
    const act = madeAct(number, chance, formulas)
    written += act.text.length
    yield act
  }
}

function madeAct(number: number, chance: Chance, formulas: readonly string[]): MadeAct {
  const title = capital(words(chance, 2 + chance.below(5)))
  const since = `${FIRST_YEAR + (number % 35)}-0${1 + (number % 9)}-${10 + (number % 18)}`
  const articles = Array.from({ length: 1 + Math.floor(60 ** chance.next()) }, (_, index) =>
    madeArticle(index + 1, chance, formulas),
  )
  const front = `---\nkey: made-${number}\ntitle: ${title}\nlanguage: ${MADE_LANGUAGE}\nsince: ${since}\nrank: law\n---\n\n`
  return {
    name: `act-${String(number).padStart(6, '0')}.md`,
    text: `${front}# ${title}\n\n${articles.join('\n\n')}\n`,
  }
}

function madeArticle(number: number, chance: Chance, formulas: readonly string[]): string {
  const sentences = Array.from(
    { length: 1 + Math.floor(40 ** chance.next()) },
    (_, index) => `${index % 4 === 0 ? `${index / 4 + 1}. ` : ''}${sentence(chance, formulas)}`,
  )
  return `## Article ${number}. ${capital(words(chance, 1 + chance.below(5)))}\n\n${sentences.join('\n')}`
}

function sentence(chance: Chance, formulas: readonly string[]): string {
  const parts = Array.from({ length: 2 + chance.below(4) }, () =>
    chance.next() < 0.4
      ? (formulas[Math.floor(FORMULAS * chance.next() ** 2)] as string)
      : words(chance, 2 + chance.below(8)),
  )
  return `${capital(parts.join(chance.next() < 0.5 ? ', ' : ' '))}.`
}

function words(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => madeWord(chance)).join(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
