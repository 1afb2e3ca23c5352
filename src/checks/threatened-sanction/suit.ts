import type { Move, SentenceView, View } from '../../reader/check.ts'
import { citedLaw } from '../../reader/cited/places.ts'
import { provisions } from '../../reader/evidence.ts'
import { sinceMark } from '../../reader/for-checks/between-marks.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isAsserted, outright } from '../../reader/for-checks/outright.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'
import type { Asked } from './forms.ts'
import { clauseOf, type WordedThreat } from './threat-clause.ts'

/** Words in which money for moral harm is sought. */
const SEEKS = 'seeks-moral-harm'

/** Words in which a suit or a report is announced. */
const ANNOUNCED = ['sues', 'hands-over', 'reserves-suit', SEEKS]

/** Who may go to court or to the police by a right of their own: no authority threatens. */
const OF_OTHERS = ['outsider', 'private-person']

/** Suits, and what is to be handed to the police, over what somebody wrote: «подадим в суд на авторов», "unless it is deleted". */
export function* claimsAnnounced(view: View): Generator<WordedThreat> {
  for (const list of ANNOUNCED)
    for (const words of outright(view, list, isByAuthority)) {
      const { sentence } = words
      const clause = clauseOf(words)
      const isHeard =
        list === 'reserves-suit' ||
        isOverWords(view, sentence) ||
        isOrElse(sentence, list) ||
        (list === SEEKS && isOverName(view, sentence))
      if (
        isHeard &&
        claimAnnounced(view, clause) &&
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
export function claimAnnounced(view: View, move: Move): Asked | undefined {
  const { sentence } = move
  if (sentence.citations().length > 0 && !citesCivilLaw(view, sentence)) return undefined
  const has = (list: string): boolean => hitsIn(move, list).length > 0
  if (has('reserves-suit')) return isOfCourt(move) ? suit(view, sentence) : asked('report')
  if ((has('sues') || has(SEEKS)) && isOverName(view, sentence)) return suit(view, sentence)
  const isOverWhat = sentence.hits('over-words').length > 0 || isOrElse(sentence, 'hands-over')
  return has('hands-over') && isOverWhat ? asked('report') : undefined
}

/** «Кері жағдайда құзырлы органдарға жүгінеміз», "otherwise we turn to the police": what is demanded stands elsewhere. */
function isOrElse(sentence: SentenceView, list: string): boolean {
  return list === 'hands-over' && sentence.hits('or-else').length > 0
}

/** «Оставляем за собой право обратиться в полицию» announces no suit, and no claim. */
function isOfCourt(move: Move): boolean {
  return hitsIn(move, 'court-door').length > 0
}

/** Over what somebody wrote, or by an article that punishes nobody. */
function isOverWords(view: View, sentence: SentenceView): boolean {
  if (sentence.hits('over-words').length > 0) return true
  return sentence.citations().length > 0 && citesCivilLaw(view, sentence)
}

/** Over what somebody wrote, or over what it did to somebody's name. */
function isOverName(view: View, sentence: SentenceView): boolean {
  return sentence.hits('good-name').length > 0 || isOverWords(view, sentence)
}

/** «Подаст в суд по статье 143 Гражданского кодекса»: what is cited punishes nobody. */
function citesCivilLaw(view: View, sentence: SentenceView): boolean {
  const { law, on } = view
  if (!law || !on) return false
  const { places, unresolved } = citedLaw(view, law, on, sentence)
  return (
    unresolved.length === 0 &&
    places.length > 0 &&
    places.every(({ citation }) => law.norm(citation, on)?.kind === 'civil')
  )
}

/** How long one may sue stands beside the question; that a body is compensated no moral harm is said in it. */
function suit({ law, on }: View, sentence: SentenceView): Asked {
  if (!law || !on) return asked('suit')
  const times = law.settling('time-to-sue', on)
  const [none] = sentence.hits('moral-harm').length > 0 ? law.settling('moral-harm', on) : []
  if (none === undefined) return { ...asked('suit'), evidence: provisions(times) }
  return {
    ...asked('suit-moral'),
    fill: { provision: none.label },
    evidence: provisions([none, ...times]),
  }
}

/** «Адвокат намерен подать в суд на редакцию», "a citizen may sue": theirs is the right; lawyers of a ministry act for it. */
function isByAuthority(hit: Move): boolean {
  const { sentence } = hit
  if (['right-stated', 'in-own-name'].some((list) => sentence.hits(list).length > 0)) return false
  const clause = sinceMark(sentence, hit)
  const announced = [hit, ...sentence.hits('over-words'), ...sentence.hits('lawyers-of-body')]
  return OF_OTHERS.flatMap((list) => sentence.hits(list, clause)).every((other) => meetsAny(other, announced))
}

function asked(asks: 'suit' | 'suit-moral' | 'report'): Asked {
  const topic = `threatened-sanction ${asks === 'report' ? 'report' : 'suit'}`
  return { asks, missing: 'claim', certainty: 'likely', topic, evidence: [] }
}
