import type { Output } from '../output.ts'
import { claimReviewsOf } from './claim-reviews.ts'

/** What was found of claims that can be checked (ClaimReview of schema.org). */
const claimReview: Output = {
  ending: 'claims.jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  async render(opinion, options) {
    const reviews = claimReviewsOf(opinion, options)
    if (reviews.length === 0) return undefined
    return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`
  },
}

export default claimReview
