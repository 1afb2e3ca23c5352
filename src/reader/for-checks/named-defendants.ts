import type { SentenceView, View } from '../check.ts'
import { sentencesOfTrial } from './court-report.ts'

/** A shorter word is a particle of a name or an initial. */
const SHORTEST = 3
/** From so many letters on a name may have an ending. */
const INFLECTED = 4
/** Letters of an ending at most. */
const ENDING = 4

/**
 * By which surnames a report calls those whose case it is: the last word of each run of capitalised words in the sentences that tell of
 * charges, pleas and sentences. Names are told by their place, since no list of first names holds those of all defendants.
 */
export function namedDefendants(view: View): ReadonlySet<string> {
  const found = new Set<string>()
  for (const n of sentencesOfTrial(view)) for (const name of surnames(view, view.sentence(n))) found.add(name)
  return found
}

/** Whether a word is one of these names, in any form. */
export function isNamedDefendant(
  view: View,
  sentence: SentenceView,
  token: number,
  names: ReadonlySet<string>,
): boolean {
  const word = withoutGenitive(sentence.word(token))
  if (word.length < SHORTEST || !isCapitalised(view, token)) return false
  if (names.has(word)) return true
  for (const name of names) {
    const [short, long] = name.length < word.length ? [name, word] : [word, name]
    if (short.length >= INFLECTED && long.length - short.length <= ENDING && long.startsWith(short))
      return true
  }
  return false
}

/** Whether a sentence of the trial joins two of these names: "Ojeda and Marsh were charged". */
export function namesSeveral(view: View, names: ReadonlySet<string>): boolean {
  return sentencesOfTrial(view).some((n) => {
    const sentence = view.sentence(n)
    const { joints } = sentence.spokenIn.terms
    for (let token = sentence.from + 1; token < sentence.to - 1; token++)
      if (
        joints.includes(sentence.word(token)) &&
        isNamedDefendant(view, sentence, token - 1, names) &&
        isCapitalised(view, token + 1)
      )
        return true
    return false
  })
}

function* surnames(view: View, sentence: SentenceView): Generator<string> {
  let last: string | undefined
  let isPerson = true
  for (let token = sentence.from; token <= sentence.to; token++) {
    const isInside = token < sentence.to && isCapitalised(view, token)
    if (last !== undefined && (!isInside || sentence.parted(token))) {
      if (isPerson && last.length >= SHORTEST) yield last
      last = undefined
      isPerson = true
    }
    if (!isInside) continue
    last = withoutGenitive(sentence.word(token))
    if (isNoName(sentence, last)) isPerson = false
  }
}

/** Places, bodies and offices; whoever prosecutes is named with an office, too. */
function isNoName({ spokenIn }: SentenceView, word: string): boolean {
  const { nobody, title, office } = spokenIn.names
  return nobody.test(word) || title.test(word) || office?.words.test(word) === true
}

function isCapitalised(view: View, token: number): boolean {
  return /^\p{Lu}/u.test(view.text({ from: token, to: token + 1 }))
}

function withoutGenitive(word: string): string {
  return word.replace(/['’]s$/u, '')
}
