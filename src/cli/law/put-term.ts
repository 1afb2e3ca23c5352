import type { SaidOtherwise } from '../../desk/law/said-otherwise.ts'
import { notesOfDaySaid } from '../../exports/notes-of-day.ts'
import { doubtSaid } from '../../exports/text-period.ts'
import { beginning } from '../../law/corpus/answers/beginning.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { isInDoubt } from '../../law/corpus/doubt.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import type { CorpusTerm, Definition, TermPlace } from '../../law/corpus/term.ts'
import type { Day } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { Values } from '../say.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'
import { olderIn } from './passage-words.ts'
import { notCheckedAs, putNotSearched } from './put-absent.ts'
import { putSearchPlaces } from './put-search-places.ts'

/** Letters of a defining sentence that are shown. */
const LONGEST = 400

/** An expression that a corpus was asked for. */
interface TermAsked {
  readonly expression: string
  readonly on: Day
  readonly language: string
  readonly corpus: Corpus
}

/** Puts what a corpus answers about an expression. */
export function putTerm(page: Page, answer: CorpusTerm, asked: TermAsked, words: LawWords): void {
  const values = {
    expression: page.strong(asked.expression),
    on: words.day(asked.on),
    language: words.language(asked.language),
  }
  switch (answer.kind) {
    case 'absent':
      page.put(words.say('law.term-absent', { ...values, acts: answer.acts }))
      putNotSearched(page, answer, words)
      return
    case 'not-checked':
      page.put(words.say(notCheckedAs(answer), values))
      return
    case 'perhaps': {
      const former = answer.places.every(({ endsBy }) => endsBy !== undefined) ? 'yes' : 'no'
      page.put(words.say('law.term-perhaps', { ...values, acts: answer.acts, former }))
      putDefinitions(page, answer.definitions ?? [], asked, words)
      putPlaces(page, besides(answer.places, answer.definitions), asked.corpus, words)
      return
    }
    case 'defined':
      page.put(words.say('law.term-defined', { ...values, ...countOf(answer) }))
      putDefinitions(page, answer.definitions, asked, words)
      if (answer.definitions.some(isInDoubt)) page.put(words.say('law.term-either', values))
      return
    default:
      if (answer.definitions === undefined)
        page.put(words.say('law.term-used', { ...values, ...countOf(answer) }))
      else {
        page.put(words.say('law.term-perhaps-defined', { ...values, ...countOf(answer) }))
        putDefinitions(page, answer.definitions, asked, words)
      }
      putPlaces(page, besides(answer.places, answer.definitions), asked.corpus, words)
      putNotSearched(page, answer, words)
  }
}

function putDefinitions(
  page: Page,
  definitions: readonly Definition[],
  { corpus, on }: TermAsked,
  words: LawWords,
): void {
  for (const { passage, says, scope, ...doubt } of definitions) {
    const scopeSaid = say(`term.scope.${scope}`, words.tongue)
    page.put(
      words.place(passage) +
        noted(scopeSaid, doubtSaid(doubt, words.tongue), olderIn(corpus, passage, words)),
      2,
    )
    const begun = beginning(says, LONGEST)
    page.put(begun === says ? says : `${begun} …`, 4)
    for (const said of notesOfDaySaid(passage, on, words.tongue)) page.put(said, 4)
  }
}

/** Places that were not shown as defining already. */
function besides(
  places: readonly TermPlace[],
  definitions: readonly Definition[] = [],
): readonly TermPlace[] {
  const nameOf = ({ act, anchor }: Passage): string => `${act.key} ${anchor}`
  const shown = new Set(definitions.map(({ passage }) => nameOf(passage)))
  return places.filter(({ passage }) => !shown.has(nameOf(passage)))
}

function putPlaces(page: Page, places: readonly TermPlace[], corpus: Corpus, words: LawWords): void {
  for (const { passage, exact, ...doubt } of places)
    page.put(
      words.place(passage) +
        noted(
          exact ? undefined : words.say('law.other-form'),
          doubtSaid(doubt, words.tongue),
          olderIn(corpus, passage, words),
        ),
      2,
    )
}

function noted(...notes: readonly (string | undefined)[]): string {
  const all = notes.filter((note) => note !== undefined)
  return all.length === 0 ? '' : ` — ${all.join('; ')}`
}

/** In how many acts it stands, for the words of the answer. */
function countOf({ acts, more }: CorpusTerm & { kind: 'defined' | 'used' }): Values {
  return { acts, more: more ? 'yes' : 'no' }
}

/** Puts where the words stand otherwise than they were typed. */
export function putSaidOtherwise(
  page: Page,
  { apart = [], wordings }: SaidOtherwise,
  corpus: Corpus,
  words: LawWords,
): void {
  if (apart.length > 0) {
    page.gap()
    page.put(words.say('law.term-apart'))
    putSearchPlaces(page, apart, corpus, words)
  }
  for (const { words: said, answer } of wordings) {
    page.gap()
    page.put(words.say('law.term-otherwise', { words: said }))
    if ('places' in answer) putSearchPlaces(page, answer.places, corpus, words)
  }
  page.gap()
}
