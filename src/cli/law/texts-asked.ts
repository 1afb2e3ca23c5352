import { nearProvisions } from '../../desk/law/near-provisions.ts'
import type { PlaceTyped } from '../../desk/law/place-typed.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Asked } from './asked.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'
import { absence, type KnownAnswer } from './passage-words.ts'

/** What the corpus says of a provision in one language. */
export interface TextAsked {
  readonly language: TextLanguage
  readonly answer: KnownAnswer
}

/**
 * What the corpus says of a provision on a day, in each language that holds it at some time; the languages in which it stands
 * that day come first.
 * @throws Problem where the corpus holds no such act, or the act no such provision in the languages asked
 */
export function textsAsked(
  { corpus, languages, isChosen }: Asked,
  act: string,
  provision: string,
  on: Day,
): [TextAsked, ...TextAsked[]] {
  const answers = languages.map((language) => ({
    language,
    answer: corpus.passage(act, provision, language, on),
  }))
  const [first, ...others] = answers
    .flatMap(({ language, answer }) => (answer.kind === 'unknown' ? [] : [{ language, answer }]))
    .sort((one, other) => presence(other) - presence(one))
  if (first) return [first, ...others]
  if (answers.every(({ answer }) => answer.kind === 'unknown' && answer.what === 'act'))
    throw new Problem('law-no-act', 'input', { act })
  const [language] = languages
  if (isChosen && language !== undefined)
    throw new Problem('law-no-provision-in', 'input', { act, provision, language })
  const near = nearProvisions(corpus, act, provision, on).join(', ')
  throw near === ''
    ? new Problem('law-no-provision', 'input', { act, provision })
    : new Problem('law-no-provision-near', 'input', { act, provision, near })
}

/** Whether the corpus holds a provision at some time, in the languages asked. */
export function isHeld({ corpus, languages }: Asked, { act, provision }: PlaceTyped): boolean {
  return languages.some((language) => corpus.history(act, provision, language).length > 0)
}

/** Puts why texts have not even a line for that day; what all of them say is said once. */
export function putAbsences(page: Page, texts: readonly TextAsked[], on: Day, words: LawWords): void {
  const gone = texts.filter(({ answer }) => answer.passage === undefined)
  const said = gone.flatMap(({ language, answer }) => {
    const none = absence(answer, on, words)
    return none === undefined ? [] : [{ language, none }]
  })
  const [one] = gone.flatMap(({ answer }) => besides(answer) ?? [])
  if (one !== undefined && said.length > 0) {
    page.put(page.strong(one.act.title))
    page.put(page.strong(words.provision(one)))
    page.gap()
  }
  const isAlike = texts.length === said.length && new Set(said.map(({ none }) => none)).size === 1
  for (const { language, none } of isAlike ? said.slice(0, 1) : said)
    page.put(
      isAlike ? none : words.say('law.of-language', { said: none, language: words.language(language) }),
    )
  if (said.length > 0) page.gap()
}

/** Names the act that took the place of one that has ended. */
export function putSuccessor(page: Page, corpus: Corpus, texts: readonly TextAsked[], words: LawWords): void {
  for (const { language, answer } of texts) {
    const successor = answer.kind === 'repealed' && !answer.passage ? answer.last.act.replacedBy : undefined
    const act = corpus.everyAct(language).find(({ key }) => key === successor)
    if (act === undefined) continue
    page.put(words.say('law.replaced-by', { act: act.title, key: act.key }))
    page.gap()
    return
  }
}

/** The text nearest to a day that has none. */
function besides(answer: KnownAnswer): Passage | undefined {
  if (answer.kind === 'in-force') return undefined
  return answer.kind === 'repealed' ? answer.last : answer.next
}

/** Names the languages of the corpus in which it has the act, but not the provision. */
export function putMissing(
  page: Page,
  { corpus, languages }: Asked,
  act: string,
  held: readonly Pick<TextAsked, 'language'>[],
  words: LawWords,
): void {
  const missing = languages.filter(
    (language) =>
      !held.some((text) => text.language === language) && corpus.editions(act, language).length > 0,
  )
  if (missing.length === 0) return
  page.put(words.say('law.no-text-in', { languages: missing.map(words.language).join(', ') }))
}

function presence({ answer }: TextAsked): number {
  if (answer.kind === 'in-force') return 2
  return answer.passage === undefined ? 0 : 1
}
