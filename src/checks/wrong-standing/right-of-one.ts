import type { Move } from '../../reader/check.ts'

/** Words between a right and whose it is. */
const OWNER = 3

/** «Честь врача», «мұғалімнің абыройы», "the doctor's name": whether the right is told to be one person's, who alone may go to court. */
export function isRightOfOne({ sentence, from, to }: Move): boolean {
  const { clauses, names } = sentence.spokenIn
  const rights = [...sentence.hits('honour', { from, to }), ...sentence.hits('private', { from, to })]
  const owners = sentence.hits('persons').filter((owner) =>
    rights.some((right) => {
      const words =
        clauses.verbsLast || owner.from < right.from ? right.from - owner.to : owner.from - right.to
      return words >= 0 && words <= OWNER
    }),
  )
  return owners.length > 0 && owners.every((owner) => names.ofOne?.test(sentence.word(owner.to - 1)) === true)
}
