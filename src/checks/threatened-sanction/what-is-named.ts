import type { Move, SentenceView, View } from '../../reader/check.ts'
import { BLOCKING } from './blocking.ts'
import type { Asked } from './forms.ts'

/** Questions of what the words may name themselves: the penalty's article, or what is to be done. */
const ARTICLE: ReadonlySet<string> = new Set(['article', 'section'])
const DONE: ReadonlySet<string> = new Set(['answer', 'answer-own'])

const ACT_NAMED = {
  asks: 'act-named',
  missing: 'article',
  certainty: 'likely',
  topic: 'threatened-sanction act named',
} as const

/**
 * What is left to ask where the words name the act or the measure: its provision, or the power behind it. «Партия лишится
 * госфинансирования»: nobody makes this money depend on what is published.
 */
export function unlessNamed(view: View, move: Move, asked: Asked): Asked {
  const { asks } = asked
  const words = move.sentence.spokenIn.consequences
  if (words === undefined) return asked
  if (asks === 'funding') return holdsWord(move.sentence, words.publishesNothing) ? BLOCKING : asked
  const isOfDone = DONE.has(asks)
  if (!isOfDone && !ARTICLE.has(asks)) return asked
  const text = view.text(move.sentence)
  if (move.sentence.citations().length === 0 && words.underAct.test(text)) {
    const { askedWith, evidence } = asked
    const several = words.severalActs.test(text) ? { asks: 'acts-named' } : {}
    const named: Asked = { ...ACT_NAMED, ...several, evidence }
    return askedWith === undefined ? named : { ...named, askedWith }
  }
  return isOfDone && holdsWord(move.sentence, words.loses) ? BLOCKING : asked
}

function holdsWord(sentence: SentenceView, words: RegExp): boolean {
  for (let token = sentence.from; token < sentence.to; token++)
    if (words.test(sentence.word(token))) return true
  return false
}
