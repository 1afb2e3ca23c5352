import type { Day, Law, Norm, Topic } from '../../law/law.ts'
import { wordsIn } from '../../law/tags.ts'
import type { SentenceView, Stretch } from '../check.ts'
import { ownTopics } from '../for-checks/topics.ts'
import { tokensOf } from '../stretch.ts'

/** Words between two names of what is one offence: «ложное сообщение о готовящемся теракте». */
const BESIDE = 3
/** What is done to persons of different offices, each by an article of its own. */
const OF_PERSON: Topic = 'authority-insult'

/**
 * Where the words name one offence by several topics («ложное сообщение о теракте»), the norms that are about all of them; else all
 * norms; of false information about something, those about false information. Two offences joined by «и» are two.
 */
export function ofOneOffence(sentence: SentenceView, norms: readonly Norm[]): readonly Norm[] {
  const topics = ownTopics(sentence)
  if (topics.includes(OF_PERSON)) {
    const ofPersons = norms.filter(({ topics: [first] }) => first === OF_PERSON)
    const named = ofPersonNamed(sentence, ofPersons)
    if (named.length < ofPersons.length) return named
    // «Главы государства»: of an office that the words name otherwise than the article does.
    const ofOffice = ofPersons.filter(({ conduct }) => conduct !== undefined)
    if (ofOffice.length > 0) return ofOffice
  }
  if (topics.length < 2) return norms
  const ofAll = norms.filter((norm) => topics.every((topic) => norm.topics.includes(topic)))
  // «Ложная информация о забастовке»: what is told of is no conduct of those who tell it.
  const isTold = ofAll.length === 0 && topics.includes('false-information')
  const meant = isTold ? norms.filter(({ topics: own }) => own.includes('false-information')) : ofAll
  if (meant.length === 0 || meant.length === norms.length) return norms
  const hits = topics.flatMap((topic) => sentence.hits(`topic-${topic}`)).sort((a, b) => a.from - b.from)
  return hits.every((hit, index) => index === 0 || isOne(sentence, hits[index - 1] as Stretch, hit))
    ? meant
    : norms
}

function isOne(sentence: SentenceView, one: Stretch, next: Stretch): boolean {
  if (next.from - one.to > BESIDE) return false
  const { joints } = sentence.spokenIn.terms
  for (let token = one.to; token < next.from; token++)
    if (sentence.parted(token) || joints.includes(sentence.word(token))) return false
  return next.from <= one.to || !sentence.parted(next.from)
}

/** Whether an article is about what is done to another person than the one whom a sentence names, by the norms of that day. */
export function isOfOtherPerson(law: Law, on: Day, sentence: SentenceView, { id, topics }: Norm): boolean {
  if (topics[0] !== OF_PERSON || sentence.hits(`topic-${OF_PERSON}`).length === 0) return false
  const all = law.norms(on, [OF_PERSON]).filter(({ topics: [first] }) => first === OF_PERSON)
  const named = ofPersonNamed(sentence, all)
  return named.length < all.length && named.every((norm) => norm.id !== id)
}

/** Units that forms of a word share. */
const STEM = 6

/**
 * Of norms about the same conduct towards different persons («оскорбление Президента», «депутата», «представителя власти»), those whose
 * own name holds most words of the sentence beside the conduct; all of them where no word tells them apart.
 */
function ofPersonNamed(sentence: SentenceView, norms: readonly Norm[]): readonly Norm[] {
  const known = norms.map((norm) => ({ norm, named: wordsShared(sentence, norm) }))
  const most = Math.max(0, ...known.map(({ named }) => named))
  return most === 0 ? norms : known.flatMap(({ norm, named }) => (named === most ? norm : []))
}

function wordsShared(sentence: SentenceView, { says }: Norm): number {
  const [name = ''] = (wordsIn(says, sentence.language) ?? '').toLowerCase().split(/[:;.,(]/u)
  const stems = new Set(
    name.split(/[^\p{L}]+/u).flatMap((word) => (word.length >= STEM ? word.slice(0, STEM) : [])),
  )
  const conduct = tokensOf(sentence.hits('topic-insult'))
  let shared = 0
  for (let token = sentence.from; token < sentence.to; token++)
    if (!conduct.has(token) && stems.delete(sentence.word(token).slice(0, STEM))) shared++
  return shared
}
