import type { Move, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { isUpheld, outright } from '../../reader/for-checks/outright.ts'
import { isTitle } from '../../reader/for-checks/title.ts'
import { hitsIn } from '../../reader/stretch.ts'

/** Words in which an element would be told, or by which no law says so yet. */
const OTHERWISE = ['full', 'with-element', 'limited', 'bill', 'tender-rule']

/**
 * "There are laws against untrue news", «меры, предусмотренные законом, к распространяющим слухи», «подписка на экстремистский канал –
 * уже поддержка»: the law is said to reach whoever spreads what is untrue, or follows who does, in so many words.
 */
export function plainlyDropped(view: View): readonly Move[] {
  const phrases = outright(view, 'untrue-punished', (phrase) => isMeant(view, phrase))
  return phrases.map((phrase) => ({ ...phrase, ...betweenMarks(phrase.sentence, phrase) }))
}

function isMeant(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  // «Не забывать об ответственности»: only a "not" within takes it back, "… is not considered a crime".
  if (casesTold(sentence).length > 0 || !isUpheld(sentence, phrase) || isTitle(view, sentence)) return false
  if (hitsIn(phrase, 'negation').some(({ from }) => from > phrase.from)) return false
  return OTHERWISE.every((list) => sentence.hits(list).length === 0)
}
