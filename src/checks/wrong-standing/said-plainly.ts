import type { Move, View } from '../../reader/check.ts'
import { isParted, withItsClause } from '../../reader/for-checks/between-marks.ts'
import { isAsserted, isUpheld, outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { isElement } from './is-element.ts'

/** Words between what is done to a right and whose right it is. */
const PERSONS = 6

/** Phrases that speak in so many words for what is another's to claim. */
export function saidPlainly(view: View): readonly Move[] {
  return [
    ...ofNamedRight(view),
    ...attacksOnPersons(view),
    ...amendsDemanded(view),
    ...outrightIfHeard(view, 'stands-up-for'),
  ].filter(isSaid)
}

/** «Не дадим в обиду учителей», "will not let anyone smear nurses": what stands up for somebody may have a negation of its own. */
function isSaid({ sentence, ...phrase }: Move): boolean {
  return sentence.near('stands-up-for', phrase, 0) ? isUpheld(sentence, phrase) : isAsserted(sentence, phrase)
}

/** A right that is named, with its holder beside it. */
function ofNamedRight(view: View): readonly Move[] {
  const speaksFor = outrightIfHeard(view, 'speaks-for').filter((phrase) =>
    phrase.sentence.near('honour', phrase, PERSONS),
  )
  return [...outrightIfHeard(view, 'defames'), ...speaksFor].filter(
    ({ sentence, ...phrase }) =>
      sentence.near('persons', phrase, PERSONS) &&
      !isElement(view, sentence, withItsClause(sentence, phrase).to),
  )
}

/** "Defamatory posts about ministers", "denigrating officials" attack persons and need name no right, unless they are what a law punishes. */
function attacksOnPersons(view: View): readonly Move[] {
  return outright(
    view,
    'attacks-persons',
    (phrase) =>
      !isParted(phrase.sentence, phrase) && (view.hearsIn(phrase.sentence.n) || isDrownedOut(phrase)),
  ).filter(
    ({ sentence }) =>
      !isElement(view, sentence) &&
      ['liability-told', 'court-decided'].every((list) => sentence.hits(list).length === 0),
  )
}

/** "Smear people for money", "breach the privacy of citizens": the pay is heard above the attack, and a private life needs no more words. */
function isDrownedOut({ sentence, ...phrase }: Move): boolean {
  return sentence.hits('for-pay').length > 0 || sentence.near('private', phrase, 0)
}

/** "Calls on the author to tender apologies to the party", "must apologise": whoever was hurt may ask for amends. */
function amendsDemanded(view: View): readonly Move[] {
  const demanded = outrightIfHeard(view, 'amends', ({ sentence, from, to }) => {
    const { verbsLast } = sentence.spokenIn.clauses
    const asking = verbsLast ? { from: to, to: sentence.to } : { from: sentence.from, to: from }
    return ['demand', 'appeal'].some((list) => sentence.near(list, asking, 0))
  })
  return [...outrightIfHeard(view, 'owes-amends'), ...demanded].filter(
    ({ sentence }) => sentence.hits('inconvenience').length === 0,
  )
}
