import type { SentenceView, Stretch, View } from '../check.ts'
import { withoutPossessive } from '../possessive.ts'
import { sentencesOfTrial } from './court-report.ts'

/** A shorter word is a particle of a name or an initial. */
const SHORTEST = 3
/** From so many letters on a name may have an ending. */
const INFLECTED = 4
/** Letters of an ending at most. */
const ENDING = 4

/** Those whose case a report is about, as far as it calls them by their surnames. */
export interface NamedDefendants {
  /** The words of a sentence that are one of the surnames, in any form. */
  placesIn(sentence: SentenceView): readonly Stretch[]
  /** Whether a sentence of the trial joins one of them and another name: "Ojeda and Marsh were charged". */
  readonly areSeveral: boolean
}

/**
 * The last word of each run of capitalised words in the sentences that tell of charges, pleas and sentences. Names are told by their place,
 * since no list of first names holds those of all defendants.
 */
export function namedDefendants(view: View): NamedDefendants {
  const trial = sentencesOfTrial(view).map((n) => view.sentence(n))
  const names = new Set(trial.flatMap((sentence) => [...surnames(view, sentence)]))
  const beginnings = new Set([...names].flatMap(withoutEndings))
  /** The few words of a text are asked about by many checks, sentence by sentence. */
  const known = new Map<string, boolean>()
  const isForm = (said: string): boolean => {
    const word = withoutPossessive(said)
    if (word.length < SHORTEST) return false
    return names.has(word) || beginnings.has(word) || withoutEndings(word).some((name) => names.has(name))
  }
  function isOne(sentence: SentenceView, token: number): boolean {
    const word = sentence.word(token)
    let is = known.get(word)
    if (is === undefined) {
      is = isForm(word)
      known.set(word, is)
    }
    return is && isCapitalised(view, token)
  }
  /** Many checks ask about the same sentences. */
  const places = new Map<number, readonly Stretch[]>()
  function placesIn(sentence: SentenceView): readonly Stretch[] {
    let found = places.get(sentence.n)
    if (found === undefined) {
      found = namedIn(sentence)
      places.set(sentence.n, found)
    }
    return found
  }
  function namedIn(sentence: SentenceView): readonly Stretch[] {
    const found: Stretch[] = []
    for (let token = sentence.from; token < sentence.to; token++)
      if (isOne(sentence, token)) found.push({ from: token, to: token + 1 })
    return found
  }
  return { placesIn, areSeveral: trial.some((sentence) => joinsTwo(view, sentence, isOne)) }
}

function withoutEndings(word: string): string[] {
  const shortest = Math.max(INFLECTED, word.length - ENDING)
  return Array.from({ length: Math.max(0, word.length - shortest) }, (_, at) => word.slice(0, shortest + at))
}

function joinsTwo(
  view: View,
  sentence: SentenceView,
  isOne: (sentence: SentenceView, token: number) => boolean,
): boolean {
  const { joints } = sentence.spokenIn.terms
  for (let token = sentence.from + 1; token < sentence.to - 1; token++)
    if (joints.includes(sentence.word(token)) && isOne(sentence, token - 1) && isCapitalised(view, token + 1))
      return true
  return false
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
    last = withoutPossessive(sentence.word(token))
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
