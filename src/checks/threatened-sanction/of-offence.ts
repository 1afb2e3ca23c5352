import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { conductsTold, namesConduct } from './conduct-told.ts'

/** Letters by which forms of a word are taken for one: «мусор», «мусора». */
const BEGINNING = 5
/** Shorter words («это», "for") tell no conduct. */
const SHORTEST = 4

/**
 * What a threat is about: offences by name, else the words that tell its conduct; nothing where it tells neither, as of "the guilty".
 * Another offence has another article: the fine for an insult is not the prison for a false report.
 */
export function offencesOf(threat: Move): readonly string[] | undefined {
  const { sentence } = threat
  const topics = ownTopics(sentence)
  // A false report of a bomb is an offence of its own, and no rumour.
  if (topics.includes('terrorism')) return topics.filter((topic) => topic !== 'false-information')
  if (topics.length > 0) return topics
  if (namesConduct(threat)) return undefined
  const words = conductsTold(threat).flatMap((conduct) => wordsIn(sentence, conduct))
  return words.length > 0 ? words : undefined
}

/** Words of a stretch without those of the penalty: «за вырубку леса | грозит». */
function wordsIn(sentence: SentenceView, conduct: Stretch): readonly string[] {
  const penalties = sentence.hits('liability-told', conduct)
  const words: string[] = []
  for (let token = conduct.from; token < conduct.to; token++) {
    const word = sentence.word(token)
    if (word.length < SHORTEST || meetsAny({ from: token, to: token + 1 }, penalties)) continue
    words.push(word.slice(0, BEGINNING))
  }
  return words
}
