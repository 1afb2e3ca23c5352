import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { findOpinions, memberNames } from '../../desk/opinions/find-opinions.ts'
import { may } from '../../desk/staff/roles.ts'
import { findStatements } from '../../desk/statements/find-statements.ts'
import { Problem } from '../../problem.ts'
import type { OpinionState } from '../../record/state/opinion.ts'
import { answerError } from '../staff/problem-page.ts'
import { memberOf, requireAct, type StaffEnv } from '../staff/session.ts'
import { letterPages } from './letter.ts'
import { opinionPages } from './opinions.ts'
import { homePage } from './pages/home.ts'
import { peoplePages } from './people.ts'
import { piecePages } from './pieces.ts'
import { publishingPages } from './publishing.ts'
import { statementPages } from './statements.ts'

const PARTS = [statementPages, opinionPages, piecePages, publishingPages, letterPages, peoplePages]
/** On the first page stands what was touched last; the lists hold all. */
const MOST_SHOWN = 100

/** The pages on which statements are taken in and opinions are written, reviewed and published. */
export function deskPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.get('/desk', requireAct('see-desk'), async (context) => {
    const member = memberOf(context)
    const [{ rows: opinions }, { rows: statements }, names] = await Promise.all([
      findOpinions(desk, undefined, MOST_SHOWN),
      findStatements(desk),
      memberNames(desk),
    ])
    const open = opinions.filter(isOpen)
    const toReview = may(member, 'give-review') ? open.filter((one) => awaits(one, member.id)) : []
    const rest = open.filter((one) => !toReview.includes(one))
    return context.html(
      homePage(context, {
        toReview,
        mine: rest.filter(({ author }) => author === member.id),
        others: rest.filter(({ author }) => author !== member.id),
        statements: statements.filter(({ opinions, isOnSame }) => opinions.length === 0 && !isOnSame),
        names,
        isNew: statements.length === 0,
      }),
    )
  })
  for (const part of PARTS) pages.route('/', part(desk))
  pages.onError((error, context) => {
    const answer = answerError(error, context)
    const isAsked = error instanceof Problem && error.kind === 'input' && context.req.method === 'GET'
    // Whoever asks for a page can have got wrong only which.
    return isAsked ? new Response(answer.body, { status: 404, headers: answer.headers }) : answer
  })
  return pages
}

/** Something is to be done yet before the public reads it as it stands. */
function isOpen({ status, ahead }: OpinionState): boolean {
  return status === 'draft' || status === 'scheduled' || (status === 'published' && ahead)
}

function awaits({ review, author }: OpinionState, member: string): boolean {
  const isAsked = review?.state === 'requested' || review?.state === 'changed'
  return isAsked && author !== member && (review.of === undefined || review.of === member)
}
