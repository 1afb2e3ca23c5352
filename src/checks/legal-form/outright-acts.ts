import type { Move, Stretch, View } from '../../reader/check.ts'
import { betweenMarks, upToMark } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { isFormal, namesItsBody } from './act-words.ts'
import { isOfNamedBody } from './named-in-text.ts'
import { opensWithBody } from './opening-body.ts'

/** What is to be left, or to be done with care. */
const LEFT = ['left-undone', 'careful-telling']

/** Acts of speech that say so in so many words, whatever the model makes of them: bans, what is to be left, «требуем …». */
export function actsOutright(view: View): readonly Move[] {
  return [...bansOrWarns(view), ...asksToLeave(view), ...saidOutright(view, 'in-person').filter(isFormal)]
}

/** «Тыйым салады», «соңы сотпен аяқталатынын ескертеді»: what any body with powers says by virtue of them. */
export function bansOrWarns(view: View): readonly Move[] {
  // «Блогеры должны снять обувь у входа», «каналы должны передать району»: everyday notices.
  const bans = [
    ...saidOutright(view, 'bans'),
    // «Велел врачам не общаться с прессой»: a mother, a manual and a doctor order silence too, and a museum tells of a ban on filming.
    ...['orders-silence', 'ban-announced']
      .flatMap((list) => saidOutright(view, list))
      .filter((move) => isOfNamedBody(view, move)),
    // «Снимать запрещается»: a reporter tells of such a ban too, an office lays it down.
    ...(view.body === undefined ? [] : saidOutright(view, 'banned')),
  ].filter(({ sentence }) => sentence.hits('everyday-order').length === 0)
  return [...bans, ...saidOutright(view, 'warns-of-end')]
}

/** The clauses in which the authority itself uses phrases of a list. */
export function saidOutright(view: View, list: string): readonly Move[] {
  return outright(view, list, (phrase) => !phrase.sentence.denied(phrase))
    .map((hit): Move => ({ ...hit, ...betweenMarks(hit.sentence, hit) }))
    .filter((move) => !move.sentence.quotesOthers(move))
}

/** "We urge | those who …, of whom …, | to refrain": however much stands between who asks and what is to be left. */
export function asksToLeave(view: View): readonly Move[] {
  const numbers = new Set(LEFT.flatMap((list) => view.numbersWith(list)))
  return [...numbers].flatMap((n) => {
    const sentence = view.sentence(n)
    const lefts = LEFT.flatMap((list) => sentence.hits(list))
    const own = (ask: Stretch): Move | undefined => {
      // Kazakh puts the verb last: «көшеге шықпауды | сұраймыз».
      const left = lefts.find(({ from }) => from >= ask.to) ?? lefts.find(({ to }) => to <= ask.from)
      if (!left) return undefined
      const from = Math.min(ask.from, left.from)
      const { to } = upToMark(sentence, left.to > ask.to ? left : ask)
      const move = { sentence, score: 0, from, to }
      return sentence.quotesOthers(move) ? undefined : move
    }
    const inPerson = sentence.hits('in-person').map(own)
    const isOfBody = opensWithBody(view, sentence)
    const byBody = ['appeals', 'requests']
      .flatMap((list) => sentence.hits(list).map(own))
      .filter((move) => move && (isOfBody || namesItsBody(move)))
    return [...inPerson, ...byBody].find((move) => move !== undefined) ?? []
  })
}
