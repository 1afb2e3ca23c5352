import { Problem } from '../../problem.ts'
import type { OpinionState } from '../../record/state/opinion.ts'
import { appendFacts } from '../append-facts.ts'
import { checkWords } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import { activeMember, type Member } from '../staff/member.ts'
import { demand, may } from '../staff/roles.ts'
import { changeableOpinion, findOpinion } from './changeable-opinion.ts'

/** What a reviewer found. */
export interface GivenReview {
  readonly verdict: string
  readonly note?: string
  /** Sequence number of the latest fact that the reviewer saw. */
  readonly seen: number
}

/**
 * Asks for a review: of anybody who may give one, or of a member.
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `review-own`, `review-by-whom`
 */
export async function requestReview(desk: Desk, by: Member, id: string, of?: string): Promise<void> {
  const opinion = await changeableOpinion(desk, by, id, 'request-review')
  if (of !== undefined) {
    const reviewer = await activeMember(desk, of)
    if (reviewer === undefined || !may(reviewer, 'give-review')) throw new Problem('review-by-whom', 'input')
    if (of === opinion.author) throw new Problem('review-own', 'refused')
  }
  const body = of === undefined ? {} : { of }
  await appendFacts(desk, by, [{ kind: 'review-requested', subject: id, body }])
}

/**
 * Agrees to an opinion, or says what has to change. Nobody reviews their own.
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `review-own`, `review-verdict`, `desk-reason`, `desk-meanwhile`,
 * `record-no-review-requested`
 */
export async function giveReview(
  desk: Desk,
  by: Member,
  id: string,
  { verdict, note: typed, seen }: GivenReview,
): Promise<void> {
  demand(by, 'give-review')
  const opinion = await findOpinion(desk, id)
  if (opinion.author === by.id) throw new Problem('review-own', 'refused')
  if (verdict !== 'agreed' && verdict !== 'changes-wanted') throw new Problem('review-verdict', 'input')
  const note = checkWords(typed)
  // Whoever wants something changed has to say what.
  if (verdict === 'changes-wanted' && note === undefined) throw new Problem('desk-reason', 'input')
  const body = { verdict, ...(note === undefined ? {} : { note }) } as const
  await appendFacts(desk, by, [{ kind: 'review-given', subject: id, body }], { [id]: seen })
}

/** Whether somebody else has agreed to the opinion as it now stands. */
export function isAgreed({ review, author }: OpinionState): boolean {
  return review?.state === 'agreed' && review.by !== author
}

/** Members who may review an opinion of an author. */
export async function reviewersFor(desk: Desk, author: string): Promise<Member[]> {
  const states = await desk.record.members.all()
  const active = await Promise.all(
    states
      .filter(({ id, role, status }) => id !== author && status === 'active' && may({ role }, 'give-review'))
      .map(({ id }) => activeMember(desk, id)),
  )
  return active.filter((member) => member !== undefined)
}
