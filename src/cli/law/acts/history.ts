import { type ChangedLine, changesBetween } from '../../../desk/law/changes.ts'
import { placeTyped } from '../../../desk/law/place-typed.ts'
import { unreadDaysSaid } from '../../../exports/unread-said.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { LawAct } from '../act.ts'
import { answerFrom, provisionTyped } from '../answer.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { periodOf } from '../passage-words.ts'
import { putChanges } from '../put-changes.ts'
import { putMissing, textsAsked } from '../texts-asked.ts'

/** A text of a provision, and what it changed in the one before. */
interface Version {
  readonly passage: Passage
  readonly changes: readonly ChangedLine[]
}

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
    'asked, answer {language, versions: [{passage, changes: [{kind: added | removed, line}]}], also: [as answer]}, build',
  async run(call, typed, catalog) {
    const place = provisionTyped(typed)
    return answerFrom(call, catalog, undefined, (asked) => {
      const { corpus, on } = asked
      const { act, provision } = placeTyped(catalog, corpus, place, on)
      const texts = textsAsked(asked, act, provision, on)
      const [first, ...also] = texts.map(({ language }) => ({
        language,
        versions: versionsOf(corpus.history(act, provision, language, on)),
      }))
      return {
        question: { act, provision, language: texts[0].language },
        answer: { ...first, also },
        put(page, words) {
          for (const one of [first, ...also]) putVersions(page, one?.versions ?? [], words)
          putMissing(page, asked, act, texts, words)
        },
      }
    })
  },
}

export default history

function versionsOf(passages: readonly Passage[]): Version[] {
  return passages.map((passage, index) => {
    const before = passages[index - 1]
    const changes = before === undefined ? [] : changesBetween(before.text, passage.text)
    return { passage, changes: changes.filter(({ kind }) => kind !== 'same') }
  })
}

function putVersions(page: Page, versions: readonly Version[], words: LawWords): void {
  page.put(page.strong(versions.at(-1)?.passage.act.title ?? ''))
  for (const [index, { passage, changes }] of versions.entries()) {
    page.gap()
    page.put(page.strong(words.provision(passage)))
    const period = periodOf(passage, words, index === 0)
    // What has not begun says only so: the day of the line is told apart.
    page.put(passage.state === 'pending' ? `${words.day(passage.since)}: ${period}` : period)
    for (const said of unreadDaysSaid(passage, words.tongue)) page.put(said)
    if (passage.causedBy !== undefined) page.put(words.say('law.caused-by', { title: passage.causedBy }))
    if (passage.state === 'not-held') page.put(words.say('law.not-held'))
    if (versions.length === 1 && passage.text !== '') page.put(passage.text)
    putChanges(page, changes)
  }
  page.gap()
}
