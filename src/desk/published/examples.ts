import type { PublishedClaim, PublishedOpinion, PublishedQuestion } from '../../record/published.ts'
import { opinionById } from './opinions.ts'
import type { Published } from './statements.ts'

/** A question as it was put in public. */
export interface AskedInPublic {
  readonly opinion: PublishedOpinion
  readonly claim: PublishedClaim
  readonly question: PublishedQuestion
}

const MOST_EXAMPLES = 5

/** Latest questions of a check that authors stand by, one from each opinion. */
export async function publishedExamples(desk: Published, check: string): Promise<AskedInPublic[]> {
  const found: AskedInPublic[] = []
  for (const id of await desk.record.askedChecks.standing(check, MOST_EXAMPLES)) {
    const opinion = await opinionById(desk, id)
    const example = opinion && exampleIn(opinion, check)
    if (example) found.push(example)
  }
  return found
}

function exampleIn(opinion: PublishedOpinion, check: string): AskedInPublic | undefined {
  for (const claim of opinion.claims) {
    const question = claim.questions.find((one) => one.finding?.check === check && one.askedAt === undefined)
    if (question) return { opinion, claim, question }
  }
  return undefined
}
