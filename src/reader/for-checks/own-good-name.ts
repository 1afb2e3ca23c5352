import type { SentenceView, Stretch } from '../check.ts'

/** Words between who says it and the verb. */
const BESIDE = 3
/** Words of whose name it is: «его | имя». */
const NAME = 2
/** Words of an office before a name. */
const OFFICE = 5

/**
 * «Статья порочит мою репутацию», «Омаров заявил, что статья порочит его имя»: words of a good name that is the speaker's own. In a report
 * a person must stand beside the verb, as a body's «его» is somebody else.
 */
export function ownGoodName(sentence: SentenceView): readonly Stretch[] {
  const own = sentence.hits('own-name-at-stake')
  const { verbsLast } = sentence.spokenIn.clauses
  const reported = sentence
    .hits('own-name-reported')
    .filter((words) => isOfPerson(sentence, words))
    .map(({ from, to }) => (verbsLast ? { from, to: from + NAME } : { from: to - NAME, to }))
  return reported.length === 0 ? own : [...own, ...reported]
}

function isOfPerson(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  const persons = sentence.names().filter(({ kind }) => kind === 'person')
  // Where verbs stand last, who says it opens the sentence, before all that is said.
  if (verbsLast) return persons.some((name) => name.to <= from)
  return (
    persons.some((name) => name.to <= from && name.to >= from - BESIDE) ||
    persons.some((name) => name.from > from && name.from <= from + BESIDE && name.to <= to) ||
    (from > sentence.from && sentence.spokenIn.speech.pronouns.test(sentence.word(from - 1)))
  )
}

/** Who tells it, with the office before the name: «депутат Омаров заявил». */
export function tellerNamed(sentence: SentenceView, own: readonly Stretch[]): readonly Stretch[] {
  const teller = sentence.names().find(({ kind }) => kind === 'person')
  if (teller === undefined || own.every(({ to }) => to <= teller.from)) return []
  return [{ from: Math.max(sentence.from, teller.from - OFFICE), to: teller.to }]
}
