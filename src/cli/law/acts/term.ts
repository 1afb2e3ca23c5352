import { namesOf } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { nearWordsFor } from '../../../desk/law/near-words.ts'
import { type SaidOtherwise, saidOtherwise } from '../../../desk/law/said-otherwise.ts'
import { type TermInPack, termInPack } from '../../../desk/law/term-in-pack.ts'
import { isFound } from '../../../desk/law/text-language.ts'
import { wordsTyped } from '../../../desk/law/words-typed.ts'
import { worthOfTerm } from '../../../desk/law/worth-of-term.ts'
import { notesOfDaySaid } from '../../../exports/notes-of-day.ts'
import { beginning } from '../../../law/corpus/answers/beginning.ts'
import type { Corpus } from '../../../law/corpus/corpus.ts'
import { isInDoubt } from '../../../law/corpus/doubt.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { CorpusTerm, Definition, TermPlace } from '../../../law/corpus/term.ts'
import type { Day } from '../../../law/law.ts'
import { isTag, TAGS } from '../../../law/tags.ts'
import type { LawCatalog } from '../../../law-catalog.ts'
import { say } from '../../../messages/messages.ts'
import { Problem } from '../../../problem.ts'
import type { Call } from '../../command.ts'
import { EXIT, type ExitCode } from '../../exit-codes.ts'
import type { Values } from '../../say.ts'
import type { LawAct } from '../act.ts'
import { answerFromAll } from '../answer-of-all.ts'
import { dayAsked, type Sought } from '../asked.ts'
import { type LawWords, lawWords } from '../law-words.ts'
import { createPage, type Page, printJson } from '../page.ts'
import { doubtIn, olderIn } from '../passage-words.ts'
import { notCheckedAs, putNotSearched } from '../put-absent.ts'
import { putSearchPlaces } from '../put-search-places.ts'
import { putTermInPack } from '../put-term-in-pack.ts'

/** Letters of a defining sentence that are shown. */
const LONGEST = 400

/** Whether an expression is defined, used or absent in the law of a day. */
const term: LawAct = {
  does: {
    kk: 'тіркес сол күнгі заңнамада анықталған ба, қолданыла ма, әлде жоқ па',
    ru: 'определено ли выражение законом на этот день, употребляется или его там нет',
    en: 'whether an expression is defined, used or absent in the law of that day',
  },
  takes: '"WORDS" [--on DAY]',
  options: ['on', 'corpus', 'language', 'json'],
  prints:
    'asked, answer {kind: defined | used | perhaps | absent | not-checked, acts, more, definitions: [{passage, term, says, scope, beginsBy, endsBy, isBridged}], places: [{passage, exact, beginsBy, endsBy, isBridged}], unread: [act], later, why: language | day | unread, near: [word], apart: [place of search], wordings: [as also of search]}, build, others: [{asked, answer, build}] | asked, answer {kind: defined | used | not-in-pack, term, uses, later, near}, pack {jurisdiction, build}, build: null',
  async run(call, typed, catalog) {
    const expression = wordsTyped(typed.join(' '))
    if (!/[\p{L}\d]/u.test(expression)) throw new Problem('law-term-what', 'usage')
    const sought: Sought = {
      words: expression,
      isIn: (corpus, words, language, on) => isFound(corpus.term(words, language, on)),
    }
    const byPack = withoutCorpus(call, catalog, expression)
    if (byPack) return printByPack(call, byPack, expression)
    return answerFromAll(call, catalog, sought, ({ corpus, on, language }) => {
      const answer = corpus.term(expression, language, on)
      const near = answer.kind === 'absent' ? nearWordsFor(catalog)(corpus, expression, language, on) : []
      const otherwise = saidOtherwise(catalog, corpus, answer.kind, { expression, language, on })
      return {
        question: { expression, language, on },
        answer: { ...answer, ...(near.length === 0 ? {} : { near }), ...otherwise },
        worth: worthOfTerm(catalog, corpus, answer),
        quoted: quotedIn(answer, otherwise),
        putShort(page, words) {
          put(page, answer, { expression, on, language, corpus }, words)
        },
        put(page, words) {
          put(page, answer, { expression, on, language, corpus }, words)
          if (near.length > 0) page.put(words.say('law.term-near', { words: near.join(', ') }))
          if (otherwise) putOtherwise(page, otherwise, corpus, words)
        },
      }
    })
  },
}

export default term

/** Texts whose words are told: definitions, and provisions that have an expression otherwise. */
function quotedIn(answer: CorpusTerm, otherwise: SaidOtherwise | undefined): readonly Passage[] {
  const places = [
    ...('definitions' in answer ? (answer.definitions ?? []) : []),
    ...(otherwise?.apart ?? []),
    ...(otherwise?.wordings ?? []).flatMap(({ answer: found }) => ('places' in found ? found.places : [])),
  ]
  return places.map(({ passage }) => passage)
}

/** The words are not denied where they stand otherwise. */
function putOtherwise(
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

/** What a pack knows, where there is no corpus to ask: none at all, or none of the country that was named. */
function withoutCorpus(call: Call, catalog: LawCatalog, expression: string): TermInPack | undefined {
  const name = call.one('corpus')
  const names = namesOf(lawFolder())
  if (name === undefined ? names.length > 0 : names.includes(name)) return undefined
  const chosen = call.one('language')
  const asked = { on: dayAsked(call), tongue: call.language, code: name }
  const found = termInPack(catalog, expression, { ...asked, chosen: isTag(chosen) ? chosen : undefined })
  if (found && chosen !== undefined && !isTag(chosen))
    throw new Problem('law-language', 'usage', { language: chosen, languages: TAGS.join(', ') })
  return found
}

async function printByPack(call: Call, found: TermInPack, expression: string): Promise<ExitCode> {
  const { jurisdiction, build, language, answer } = found
  const on = dayAsked(call)
  if (call.has('json')) {
    const asked = { expression, language, on }
    printJson({ asked, answer, pack: { jurisdiction, build }, build: null })
    return EXIT.done
  }
  const page = createPage()
  putTermInPack(page, found, { expression, on }, await lawWords(call.language))
  page.print()
  return EXIT.done
}

function put(
  page: Page,
  answer: CorpusTerm,
  asked: {
    readonly expression: string
    readonly on: Day
    readonly language: string
    readonly corpus: Corpus
  },
  words: LawWords,
): void {
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
  { corpus, on }: { readonly corpus: Corpus; readonly on: Day },
  words: LawWords,
): void {
  for (const { passage, says, scope, ...doubt } of definitions) {
    const scopeSaid = say(`term.scope.${scope}`, words.tongue)
    page.put(
      words.place(passage) + noted(scopeSaid, doubtIn(doubt, words), olderIn(corpus, passage, words)),
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
          doubtIn(doubt, words),
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
