import type { FigureWords } from '../../reader/language/figures.ts'

/** What numbers count. */
export const figures: FigureWords = {
  share: /^(?:per$|percent)/u,
  multiple: /^(?:times|fold)$/u,
  multiplied: /^(?:doubled?|tripled?|trebled?|quadrupled?|halved?)$/u,
  month: /^(?:january|february|march$|april|may$|june|july|august|september|october|november|december)/u,
  counted: /^(?:mci|tenge|kzt|month|million|thousand|dollar|euro|people|persons|hours|cases|days)/u,
}
