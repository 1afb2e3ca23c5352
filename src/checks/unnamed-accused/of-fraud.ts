import type { Move, Stretch } from '../../reader/check.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'

/**
 * Whether only thieves and swindlers are told of, as those who commit what is described: «мошенники звонят под видом сотрудников
 * банка» warns of a kind of crime, and accuses no group of people.
 */
export function isOfFraud(move: Move): boolean {
  const within = (list: string): readonly Stretch[] => hitsIn(move, list)
  const fraudsters = within('fraudster')
  const others = move.sentence.hits('fraud').length > 0 ? within('culprit') : []
  const criminals = [...fraudsters, ...others]
  if (criminals.length === 0 || isOfOffice(move)) return false
  const accused = [...within('accused'), ...within('group'), ...within('by-name')]
  return accused.every((hit) => meetsAny(hit, criminals))
}

/** «Полиция и прокуратура покрывают воров»: those in office are accused, and thieves only named. */
function isOfOffice(move: Move): boolean {
  const accusations = hitsIn(move, 'plain-accusation')
  return hitsIn(move, 'in-office').some((office) => meetsAny(office, accusations))
}
