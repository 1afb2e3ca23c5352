import { type ChangedLine, changesBetween } from '../../../desk/law/changes.ts'
import { type PlaceTyped, placesTyped } from '../../../desk/law/place-typed.ts'
import { notesOfDaySaid } from '../../../exports/notes-of-day.ts'
import { unreadDaysSaid } from '../../../exports/unread-said.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { goesOnUnder } from '../../../law/corpus/answers/moved-to.ts'
import type { Corpus } from '../../../law/corpus/corpus.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { Day } from '../../../law/law.ts'
import { lastDay } from '../../../messages/days.ts'
import type { LawAct } from '../act.ts'
import { provisionTyped } from '../answer.ts'
import { answerFromAll } from '../answer-of-all.ts'
import type { Asked } from '../asked.ts'
import { putMoved } from '../beside-text.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { periodOf } from '../passage-words.ts'
import { putChanges } from '../put-changes.ts'
import { isHeld, putMissing, type TextAsked, textsAsked } from '../texts-asked.ts'

/** A text of a provision, and what it changed in the one before. */
interface Version {
  readonly passage: Passage
  readonly changes: readonly ChangedLine[]
  /** Where the text stands since it ended under this number. */
  readonly movedTo?: Passage
}

/** Later than any day of a text that has no end. */
const ENDLESS: Day = '9999-12-31'

/** Each text of a provision, and what changed in it. */
const history: LawAct = {
  does: {
    kk: 'норманың барлық редакциясы және өзгерістері',
    ru: 'все редакции нормы и что в них изменилось',
    en: 'all versions of a provision and what changed in them',
  },
  takes: 'ACT PROVISION',
  options: ['corpus', 'language', 'json'],
  prints:
    'asked, answer {language, versions: [{passage, changes: [{kind: added | removed, line}], movedTo}], also: [as answer], earlier: [{act, provision, as answer}]}, build, others: [{asked, answer, build}]',
  async run(call, typed, catalog) {
    const place = provisionTyped(typed)
    return answerFromAll(call, catalog, undefined, (asked) => {
      const { corpus, on } = asked
      const meant = placesTyped(catalog, corpus, place, on)
      const [last = meant[0], ...earlier] = meant.filter((one) => isHeld(asked, one))
      const { act, provision } = last
      const now = historyOf(asked, last)
      const before = earlier.map((one) => historyOf(asked, one))
      return {
        question: { act, provision, language: now.texts[0].language },
        answer: {
          ...forPrograms(now),
          earlier: before.map(({ place: own, ...one }) => ({ ...own, ...forPrograms(one) })),
        },
        quoted: [now, ...before].flatMap(({ inLanguages }) =>
          inLanguages.flatMap(({ versions }) => versions.slice(-1).map(({ passage }) => passage)),
        ),
        put(page, words) {
          const [latest] = meant
          if (latest.act !== act) {
            page.put(words.say('law.name-lacks', { ...latest }))
            page.gap()
          }
          putHistory(page, now, asked, words)
          for (const one of before) {
            page.put(words.say('law.name-meant', { ...one.place }))
            page.gap()
            putHistory(page, one, asked, words)
          }
        },
      }
    })
  },
}

export default history

/** All texts of a provision of one act. */
interface History {
  readonly place: PlaceTyped
  readonly texts: readonly [TextAsked, ...TextAsked[]]
  readonly inLanguages: readonly { readonly language: TextLanguage; readonly versions: readonly Version[] }[]
}

function historyOf(asked: Asked, place: PlaceTyped): History {
  const { corpus, on } = asked
  const { act, provision } = place
  const texts = textsAsked(asked, act, provision, on)
  const inLanguages = texts.map(({ language }) => ({
    language,
    versions: versionsOf(corpus, corpus.history(act, provision, language, on), on),
  }))
  return { place, texts, inLanguages }
}

function forPrograms({ inLanguages: [first, ...also] }: Pick<History, 'inLanguages'>): object {
  return { ...first, also }
}

function putHistory(page: Page, { place, texts, inLanguages }: History, asked: Asked, words: LawWords): void {
  for (const { versions } of inLanguages) putVersions(page, versions, words)
  putMissing(page, asked, place.act, texts, words)
}

function versionsOf(corpus: Corpus, passages: readonly Passage[], on: Day): Version[] {
  return passages.map((passage, index) => {
    const before = passages[index - 1]
    const changes = before === undefined ? [] : changesBetween(before.text, passage.text)
    const moved = goesOnUnder(corpus, passage, passages[index + 1], on)
    return {
      passage,
      changes: changes.filter(({ kind }) => kind !== 'same'),
      ...(moved === undefined ? {} : { movedTo: moved }),
    }
  })
}

function putVersions(page: Page, versions: readonly Version[], words: LawWords): void {
  page.put(page.strong(versions.at(-1)?.passage.act.title ?? ''))
  for (const [index, version] of versions.entries()) {
    const { passage, changes } = version
    page.gap()
    page.put(page.strong(words.provision(passage)))
    const period = periodOf(passage, words, index === 0)
    // What has not begun says only so: the day of the line is told apart.
    page.put(passage.state === 'pending' ? `${words.day(passage.since)}: ${period}` : period)
    for (const said of unreadDaysSaid(passage, words.tongue)) page.put(said)
    for (const said of notesOfDaySaid(passage, passage.since, words.tongue, lastDay(passage) ?? ENDLESS))
      page.put(said)
    if (passage.causedBy !== undefined) page.put(words.say('law.caused-by', { title: passage.causedBy }))
    if (passage.state === 'not-held') page.put(words.say('law.not-held'))
    const before = versions[index - 1]?.passage
    if (before && isSameText(before, passage)) {
      const notes = before.notes.join('\n') === passage.notes.join('\n') ? 'no' : 'yes'
      page.put(words.say('law.history-same', { notes }))
    }
    if (versions.length === 1 && passage.text !== '') page.put(passage.text)
    putChanges(page, changes)
    putMoved(page, [version], words)
  }
  page.gap()
}

function isSameText(one: Passage, other: Passage): boolean {
  return one.state === other.state && one.heading === other.heading && one.text === other.text
}
