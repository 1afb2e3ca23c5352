import { changesBetween } from '../../../desk/law/changes.ts'
import type { LawAct } from '../act.ts'
import { answerFrom, provisionTyped } from '../answer.ts'
import { known, sentence, stateOf } from '../passage-words.ts'
import { putChanges } from '../put-changes.ts'

/** Each text of a provision, and what changed in it. */
const history: LawAct = {
  does: {
    kk: 'норманың барлық редакциясы және өзгерістері',
    ru: 'все редакции нормы и что в них изменилось',
    en: 'all versions of a provision and what changed in them',
  },
  takes: 'ACT PROVISION',
  options: ['corpus', 'language', 'json'],
  prints: 'asked, answer {versions: [{passage, changes: [{kind: added | removed, line}]}]}, build',
  async run(call, typed, catalog) {
    const { act, provision } = provisionTyped(typed)
    return answerFrom(call, catalog, undefined, ({ corpus, on, language }) => {
      known(corpus.passage(act, provision, language, on), act, provision)
      const passages = corpus.history(act, provision, language)
      const versions = passages.map((passage, index) => {
        const before = passages[index - 1]
        const changes = before === undefined ? [] : changesBetween(before.text, passage.text)
        return { passage, changes: changes.filter(({ kind }) => kind !== 'same') }
      })
      return {
        question: { act, provision, language },
        answer: { versions },
        put(page, words) {
          page.put(page.strong(passages.at(-1)?.act.title ?? ''))
          for (const { passage, changes } of versions) {
            page.gap()
            page.put(page.strong(words.provision(passage)))
            page.put(sentence(words.period(passage)))
            if (passage.causedBy !== undefined)
              page.put(words.say('law.caused-by', { title: passage.causedBy }))
            const state = stateOf(passage, words)
            if (state !== undefined) page.put(state)
            putChanges(page, changes)
          }
          page.gap()
        },
      }
    })
  },
}

export default history
