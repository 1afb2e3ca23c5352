import { chanceOf } from './chance.ts'
import { madeLaw } from './made-law.ts'
import { keyOfMadeWord, otherForm } from './made-words.ts'
import { type OwnIndex, ownIndex, verdictOf } from './own-index.ts'
import { asPhrase, type Phrase, phrasesOf } from './phrases.ts'
import { plainLook } from './plain-look.ts'

/** How many verdicts are false, ours and those of others; who was not asked for a phrase has none on it. */
export function falseVerdicts(
  own: OwnIndex,
  texts: readonly string[],
  phrases: readonly Phrase[],
  others: readonly (readonly [name: string, verdicts: readonly (boolean | undefined)[]])[],
): string {
  const truths = plainLook(texts, phrases, (word) => word)
  const wrong = (verdicts: readonly (boolean | undefined)[]): string => {
    const given = verdicts.flatMap((verdict, index) =>
      verdict === undefined ? [] : [verdict === truths[index]?.exact],
    )
    return `${given.filter((isRight) => !isRight).length} false of ${given.length}`
  }
  const ours = wrong(phrases.map(({ typed }) => verdictOf(own, typed).inflected))
  return [['Saual', ours] as const, ...others.map(([name, verdicts]) => [name, wrong(verdicts)] as const)]
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

const MADE_BYTES = 4e6

/** Phrases of made law with some of their words in other forms: the very words and other forms are two answers. */
export function inflectedVerdicts(count: number): string {
  const texts = [...madeLaw(MADE_BYTES)].flatMap(({ text }) => text.split(/\n(?=#)/u))
  const own = ownIndex(
    texts.map((text) => Buffer.from(text)),
    (word) => [keyOfMadeWord(word)],
  )
  const chance = chanceOf(11)
  const phrases = phrasesOf(texts, count, chance).map(({ words }) =>
    asPhrase(
      words.map((word) => (chance.next() < 0.5 ? word : otherForm(word, chance))),
      chance,
    ),
  )
  const truths = plainLook(texts, phrases, keyOfMadeWord)
  const wrong = phrases.filter(({ typed }, index) => {
    const { exact, inflected } = verdictOf(own, typed)
    return exact !== truths[index]?.exact || inflected !== truths[index]?.inflected
  }).length
  const onlyInflected = truths.filter(({ exact, inflected }) => inflected && !exact).length
  return `inflected forms as an answer of their own: ${wrong} false of ${count}, ${onlyInflected} of them stand in other forms only`
}
