import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import type { LawAct } from '../act.ts'
import { asked } from '../asked.ts'
import { lawWords } from '../law-words.ts'
import { createPage, printJson } from '../page.ts'
import { absence, known, putPassage, unofficial } from '../passage-words.ts'

/** The text of a provision that was in force on a day. */
const show: LawAct = {
  does: {
    kk: 'норманың сол күнгі мәтіні',
    ru: 'текст нормы на этот день',
    en: 'the text of a provision on that day',
  },
  takes: 'ACT PROVISION [--on DAY]',
  options: ['on', 'corpus', 'language', 'json'],
  prints: 'asked, answer {kind: in-force | not-yet | repealed, passage, previous, next, last, on}, build',
  async run(call, [act, provision, extra], catalog) {
    if (act === undefined || provision === undefined) throw new Problem('law-show-what', 'usage')
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    const { corpus, on, language } = asked(catalog, call)
    try {
      const answer = known(corpus.passage(act, provision, language, on), act, provision)
      if (call.has('json')) {
        printJson({ asked: { act, provision, language, on }, answer, build: corpus.build })
        return EXIT.done
      }
      const words = await lawWords(call.language)
      const page = createPage()
      if (answer.kind === 'in-force') {
        putPassage(page, answer.passage, words)
        const { previous, next } = answer
        if (previous) page.put(words.say('law.previous', { period: words.period(previous) }))
        if (next) page.put(words.say('law.next', { period: words.period(next) }))
        page.put(unofficial(answer.passage, words))
      } else page.put(absence(answer, on, words) as string)
      page.put(words.build(corpus.build))
      page.print()
      return EXIT.done
    } finally {
      corpus.close()
    }
  },
}

export default show
