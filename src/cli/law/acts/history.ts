import { changesBetween } from '../../../desk/law/changes.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import type { LawAct } from '../act.ts'
import { asked } from '../asked.ts'
import { lawWords } from '../law-words.ts'
import { createPage, printJson } from '../page.ts'
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
  async run(call, [act, provision, extra], catalog) {
    if (act === undefined || provision === undefined) throw new Problem('law-show-what', 'usage')
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    const { corpus, on, language } = asked(catalog, call)
    try {
      known(corpus.passage(act, provision, language, on), act, provision)
      const passages = corpus.history(act, provision, language)
      const versions = passages.map((passage, index) => {
        const before = passages[index - 1]
        const changes = before === undefined ? [] : changesBetween(before.text, passage.text)
        return { passage, changes: changes.filter(({ kind }) => kind !== 'same') }
      })
      if (call.has('json')) {
        printJson({ asked: { act, provision, language }, answer: { versions }, build: corpus.build })
        return EXIT.done
      }
      const words = await lawWords(call.language)
      const page = createPage()
      page.put(page.strong((passages.at(-1) ?? passages[0])?.act.title ?? ''))
      for (const { passage, changes } of versions) {
        page.gap()
        page.put(page.strong(words.provision(passage)))
        page.put(sentence(words.period(passage)))
        if (passage.causedBy !== undefined) page.put(words.say('law.caused-by', { title: passage.causedBy }))
        const state = stateOf(passage, words)
        if (state !== undefined) page.put(state)
        putChanges(page, changes)
      }
      page.gap()
      page.put(words.build(corpus.build))
      page.print()
      return EXIT.done
    } finally {
      corpus.close()
    }
  },
}

export default history
