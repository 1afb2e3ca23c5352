import type { Move, Stretch } from '../../reader/check.ts'
import { meetsAny } from '../../reader/stretch.ts'

/** What words lead to («паника», «раздор»), and what accidents and illness lead to as well («гибель людей»). */
export const CONSEQUENCES = ['leads-to-harm', 'leads-to-loss'] as const

/**
 * Whether a harm is said to come of something: «может привести к панике» says that it does, «если …, приведёт» does not. Of deaths
 * and debts it is asked only where messages are said to lead to them: «превышение скорости может привести к гибели» is advice. A figure
 * anywhere in the sentence tells of what came.
 */
export function isConsequence({ sentence, to }: Move, list: (typeof CONSEQUENCES)[number]): boolean {
  const modals = sentence.hits('modal')
  const isOpen = (guess: Stretch): boolean => !meetsAny(guess, modals)
  if (sentence.hits('hypothesis').some(isOpen) || sentence.figures().some(({ kind }) => kind !== 'year'))
    return false
  return list === 'leads-to-harm' || sentence.hits('message').some(({ from }) => from < to)
}
