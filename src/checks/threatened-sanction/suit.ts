import type { Move, View } from '../../reader/check.ts'
import { sinceMark } from '../../reader/for-checks/between-marks.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isAsserted, outright } from '../../reader/for-checks/outright.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'
import type { Asked } from './forms.ts'
import { clauseOf, type WordedThreat } from './threat-clause.ts'

/** Words in which it is made. */
const ANNOUNCED = ['sues', 'hands-over', 'reserves-suit']

/** Who may go to court or to the police by a right of their own: no authority threatens. */
const OF_OTHERS = ['outsider', 'private-person']

/** Suits, and what is to be handed to the police, over what somebody wrote: «подадим в суд на авторов», "unless it is deleted". */
export function* claimsAnnounced(view: View): Generator<WordedThreat> {
  for (const list of ANNOUNCED)
    for (const words of outright(view, list, isByAuthority)) {
      const { sentence } = words
      const clause = clauseOf(words)
      const isOverWords = list === 'reserves-suit' || sentence.hits('over-words').length > 0
      if (
        isOverWords &&
        claimAnnounced(clause) &&
        isAsserted(sentence, words) &&
        !isOfRumour(view, clause, ANNOUNCED)
      )
        yield { clause, words }
    }
}

/**
 * What is asked where a suit or a report is announced: of a suit no article tells the liability, but what is claimed, by whom and over
 * which words.
 */
export function claimAnnounced(move: Move): Asked | undefined {
  const { sentence } = move
  if (sentence.citations().length > 0) return undefined
  const has = (list: string): boolean => hitsIn(move, list).length > 0
  if (has('reserves-suit')) return asked('suit')
  const isOverWords = sentence.hits('over-words').length > 0
  if (has('sues') && (isOverWords || sentence.hits('good-name').length > 0)) return asked('suit')
  if (!isOverWords) return undefined
  return has('hands-over') ? asked('report') : undefined
}

/** «Адвокат намерен подать в суд на редакцию», "a citizen may sue": theirs is the right; lawyers of a ministry act for it. */
function isByAuthority(hit: Move): boolean {
  const { sentence } = hit
  if (['right-stated', 'in-own-name'].some((list) => sentence.hits(list).length > 0)) return false
  const clause = sinceMark(sentence, hit)
  const announced = [hit, ...sentence.hits('over-words'), ...sentence.hits('lawyers-of-body')]
  return OF_OTHERS.flatMap((list) => sentence.hits(list, clause)).every((other) => meetsAny(other, announced))
}

function asked(asks: 'suit' | 'report'): Asked {
  return { asks, missing: 'claim', certainty: 'likely', topic: `threatened-sanction ${asks}`, evidence: [] }
}
