import { type ChangedLine, changesBetween } from '../../../desk/law/changes.ts'
import { type PlaceTyped, placeTyped } from '../../../desk/law/place-typed.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { languagesOn } from '../../../law/corpus/answers/edition-on.ts'
import type { Corpus } from '../../../law/corpus/corpus.ts'
import { lineOf, type Passage } from '../../../law/corpus/passage.ts'
import type { Day } from '../../../law/law.ts'
import { Problem } from '../../../problem.ts'
import type { LawAct } from '../act.ts'
import { answerFromAll } from '../answer-of-all.ts'
import { type Asked, dayOf } from '../asked.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { absence, type KnownAnswer, known } from '../passage-words.ts'
import { putChanges } from '../put-changes.ts'
import { putMissing, type TextAsked, textsAsked } from '../texts-asked.ts'

/** What an act says in the place: where a name means two acts, one of them may have no such provision. */
type SideAnswer = KnownAnswer | typeof LACKING

/** What changed in a provision from one day to another, in one language. */
interface Changed {
  readonly language: TextLanguage
  readonly from: SideAnswer
  readonly to: SideAnswer
  readonly changes: readonly ChangedLine[]
  readonly causedBy: readonly string[]
}

/** What changed in a provision from one day to another. */
const diff: LawAct = {
  does: {
    kk: 'норма екі күннің арасында қалай өзгерді',
    ru: 'что изменилось в норме между двумя днями',
    en: 'what changed in a provision between two days',
  },
  takes: 'ACT PROVISION --from DAY --to DAY',
  options: ['from', 'to', 'corpus', 'language', 'json'],
  prints:
    'asked, answer {language, from, to (as of show; or kind: unknown), changes: [{kind: same | added | removed, line}], causedBy, also: [as answer]}, build, others: [{asked, answer, build}]',
  async run(call, [typed, place, extra], catalog) {
    const [from, to] = [dayOf(call, 'from'), dayOf(call, 'to')]
    if (typed === undefined || place === undefined || from === undefined || to === undefined)
      throw new Problem('law-diff-what', 'usage')
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    return answerFromAll(call, catalog, undefined, (asked) => {
      const { corpus } = asked
      const then = placeTyped(catalog, corpus, { act: typed, provision: place }, to)
      // A name may mean one act on the first day and another on the second: «Конституция».
      const before = placeTyped(catalog, corpus, { act: typed, provision: place }, from)
      const isOther = before.act !== then.act && languagesOn(corpus, before.act, from).length > 0
      const { act, provision } = then
      const sides = { from: { ...(isOther ? before : then), on: from }, to: { ...then, on: to } }
      const all = (isOther ? changedAcross : changedWithin)(asked, sides)
      const [first, ...also] = all
      return {
        question: { act, provision, language: first.language, from, to },
        answer: { ...first, also },
        worth: all.some(({ from: before, to: after }) => passageOf(before) ?? passageOf(after)) ? 0 : 1,
        quoted: all.flatMap(({ from, to }) => [lineOf(from) ?? [], lineOf(to) ?? []].flat()),
        put(page, words) {
          for (const one of all) {
            putChanged(page, one, sides, words)
            page.gap()
          }
          putMissing(page, asked, act, all, words)
        },
      }
    })
  },
}

export default diff

/** What is compared: a provision of an act on a day. */
interface Side extends PlaceTyped {
  readonly on: Day
}

interface Sides {
  readonly from: Side
  readonly to: Side
}

/** What changed in a provision of one act, in each language that holds it. */
function changedWithin(asked: Asked, { from, to }: Sides): [Changed, ...Changed[]] {
  const { corpus } = asked
  const { act, provision } = to
  const changed = ({ language, answer }: TextAsked): Changed => {
    const before = known(corpus.passage(act, provision, language, from.on, to.on), act, provision)
    const causedBy = causesBetween(corpus, { act, provision, language, from: from.on, to: to.on })
    return { language, from: before, to: answer, changes: changesOf(before, answer), causedBy }
  }
  const [first, ...others] = textsAsked(asked, act, provision, to.on)
  return [changed(first), ...others.map(changed)]
}

/**
 * What differs between provisions of two acts, in each language that holds one of them.
 * @throws Problem where neither act has such a provision
 */
function changedAcross(asked: Asked, { from, to }: Sides): [Changed, ...Changed[]] {
  const { corpus, languages } = asked
  const inSide = ({ act, provision, on }: Side, language: TextLanguage): SideAnswer => {
    const answer = corpus.passage(act, provision, language, on)
    return answer.kind === 'unknown' ? LACKING : answer
  }
  const [first, ...others] = languages
    .map((language) => ({ language, from: inSide(from, language), to: inSide(to, language) }))
    .filter((one) => one.from !== LACKING || one.to !== LACKING)
    .map((one): Changed => ({ ...one, changes: changesOf(one.from, one.to), causedBy: [] }))
  if (first) return [first, ...others]
  const { act, provision } = to
  throw new Problem('law-no-provision', 'input', { act, provision })
}

const LACKING = { kind: 'unknown', what: 'provision' } as const

function changesOf(before: SideAnswer, after: SideAnswer): readonly ChangedLine[] {
  return changesBetween(textOf(before), textOf(after))
}

function putChanged(
  page: Page,
  { language, from: before, to: after, changes, causedBy }: Changed,
  { from, to }: Sides,
  words: LawWords,
): void {
  const passage = lineOf(after) ?? lineOf(before)
  if (passage) {
    page.put(page.strong(passage.act.title))
    page.put(page.strong(words.provision(passage)))
    page.gap()
  } else page.put(page.strong(words.language(language)))
  page.put(dayIn(before, from, words), 4, '- ')
  page.put(dayIn(after, to, words), 4, '+ ')
  if (passageOf(before) && passageOf(after) && from.act !== to.act)
    page.put(words.say('law.diff-acts', { from: from.act, to: to.act }))
  for (const title of causedBy) page.put(words.say('law.caused-by', { title }))
  page.gap()
  if (changes.some(({ kind }) => kind !== 'same')) putChanges(page, changes)
  else if (isText(before) && isText(after))
    page.put(
      words.say('law.diff-same', {
        from: words.day(from.on),
        to: words.day(to.on),
        language: words.language(language),
      }),
    )
}

function passageOf(answer: SideAnswer): Passage | undefined {
  return answer.kind === 'in-force' ? answer.passage : undefined
}

function isText(answer: SideAnswer): boolean {
  return passageOf(answer)?.state === 'text'
}

/** The heading is part of what may change. */
function textOf(answer: SideAnswer): string {
  const passage = passageOf(answer)
  return passage === undefined ? '' : [passage.heading, passage.text].filter((one) => one !== '').join('\n')
}

function dayIn(answer: SideAnswer, { on, act, provision }: Side, words: LawWords): string {
  if (answer.kind === 'unknown') return words.say('law.diff-lacks', { on: words.day(on), act, provision })
  const none = absence(answer, on, words)
  if (none !== undefined) return lineOf(answer)?.state === 'pending' ? `${words.day(on)}: ${none}` : none
  const passage = passageOf(answer) as Passage
  return passage.state === 'not-held'
    ? `${words.day(on)}: ${words.say('law.not-held')}`
    : `${words.day(on)} (${words.period(passage)})`
}

/** Acts that changed the text between the two days. */
function causesBetween(
  corpus: Corpus,
  asked: {
    readonly act: string
    readonly provision: string
    readonly language: string
    readonly from: Day
    readonly to: Day
  },
): string[] {
  const [first, second] = [asked.from, asked.to].sort() as [Day, Day]
  const causes = corpus
    .history(asked.act, asked.provision, asked.language, asked.to)
    .filter(({ since }) => since > first && since <= second)
    .map(({ causedBy }) => causedBy)
  return [...new Set(causes.filter((cause) => cause !== undefined))]
}
