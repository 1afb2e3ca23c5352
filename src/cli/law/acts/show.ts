import { eliOfPassage } from '../../../desk/law/eli-of.ts'
import type { LawAct } from '../act.ts'
import { answerFrom, provisionTyped } from '../answer.ts'
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
  prints:
    'asked, answer {kind: in-force | not-yet | repealed, passage, previous, next, last, on, eli}, build',
  async run(call, typed, catalog) {
    const { act, provision } = provisionTyped(typed)
    return answerFrom(call, catalog, undefined, ({ corpus, on, language }) => {
      const answer = known(corpus.passage(act, provision, language, on), act, provision)
      const eli = answer.kind === 'in-force' ? eliOfPassage(catalog, corpus, answer.passage) : ''
      return {
        question: { act, provision, language, on },
        answer: answer.kind === 'in-force' ? { ...answer, eli } : answer,
        put(page, words) {
          if (answer.kind !== 'in-force') return page.put(absence(answer, on, words) as string)
          putPassage(page, answer.passage, words)
          const { previous, next } = answer
          if (previous) page.put(words.say('law.previous', { period: words.period(previous) }))
          if (next) page.put(words.say('law.next', { period: words.period(next) }))
          page.put(words.say('law.eli', { eli }))
          page.put(unofficial(answer.passage, words))
        },
      }
    })
  },
}

export default show
