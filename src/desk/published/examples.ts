import type { PublishedClaim, PublishedOpinion, PublishedQuestion } from '../../record/published.ts'
import { listPublished } from './lists.ts'
import { opinionById } from './opinions.ts'
import type { Published } from './statements.ts'

/** A question of a check as it was put in public. */
export interface PublishedExample {
  readonly opinion: PublishedOpinion
  readonly claim: PublishedClaim
  readonly question: PublishedQuestion
}

const PAGE = 25
/** Opinions looked through for each check: there is no need to know of all. */
const MOST_READ = 200
const MOST_EXAMPLES = 5

/** Latest questions of a check that authors stand by, one from each opinion. */
export async function publishedExamples(desk: Published, check: string): Promise<PublishedExample[]> {
  const found: PublishedExample[] = []
  let before: number | undefined
  for (let read = 0; read < MOST_READ; read += PAGE) {
    const { opinions, next } = await listPublished(desk, {
      limit: PAGE,
      ...(before === undefined ? {} : { before }),
    })
    for (const { id, isWithdrawn } of opinions) {
      const opinion = isWithdrawn ? undefined : await opinionById(desk, id)
      const example = opinion && exampleIn(opinion, check)
      if (example) found.push(example)
      if (found.length === MOST_EXAMPLES) return found
    }
    if (next === undefined) break
    before = next
  }
  return found
}

function exampleIn(opinion: PublishedOpinion, check: string): PublishedExample | undefined {
  for (const claim of opinion.claims) {
    const question = claim.questions.find((one) => one.finding?.check === check && one.askedAt === undefined)
    if (question) return { opinion, claim, question }
  }
  return undefined
}
