import { keyOfTyped } from '../../../desk/law/act-names.ts'
import { type ChangedLine, changesBetween } from '../../../desk/law/changes.ts'
import { capital } from '../../../exports/capital.ts'
import type { Passage } from '../../../law/corpus/corpus.ts'
import type { LawAct } from '../act.ts'
import { answerFrom, provisionTyped } from '../answer.ts'
import type { LawWords } from '../law-words.ts'
import type { Page } from '../page.ts'
import { stateOf } from '../passage-words.ts'
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
      const { provision } = place
      const act = keyOfTyped(catalog, corpus, place.act, on)
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
  for (const { passage, changes } of versions) {
    page.gap()
    page.put(page.strong(words.provision(passage)))
    page.put(capital(words.period(passage)))
    if (passage.causedBy !== undefined) page.put(words.say('law.caused-by', { title: passage.causedBy }))
    const state = stateOf(passage, words)
    if (state !== undefined) page.put(state)
    putChanges(page, changes)
  }
  page.gap()
}
