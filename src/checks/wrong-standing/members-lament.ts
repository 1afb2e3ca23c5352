import type { Move, View } from '../../reader/check.ts'
import { isOfMember } from '../../reader/for-checks/of-member.ts'

/** «Анонимы позорят уважаемых людей», – посетовал депутат: a member of parliament who only complains claims nothing for anybody. */
export function isMembersLament(view: View, { sentence }: Move): boolean {
  return sentence.hits('laments').length > 0 && isOfMember(view, sentence.n)
}
