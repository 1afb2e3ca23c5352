import type { FinedWords } from '../../reader/language/fined.ts'

/** How those whom a fine is for are called. */
export const fined: FinedWords = {
  person: /individuals?|natural persons?/u,
  legal: /legal (?:entit|person)\p{L}*|(?:for|on) (?:companies|organi[sz]ations)/u,
  official: /(?<!law enforcement )officials?/u,
  small: /small (?:business|enterpris|compan)\p{L}*|non-profit/u,
  medium: /medium(?:-sized)? (?:business|enterpris|compan)\p{L}*/u,
  large: /large (?:business|enterpris|compan)\p{L}*/u,
  blogger: /(?:for|on) (?:bloggers|influencers)|(?:bloggers|influencers) (?:face|pay|may|will|can|are|risk)/u,
  user: /(?:for|on) (?:ordinary )?users|users (?:face|pay|may|will|can|are|risk)/u,
}
