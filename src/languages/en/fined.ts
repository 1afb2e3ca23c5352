import type { FinedWords } from '../../reader/language/fined.ts'

/** How those whom a fine is for are called. */
export const fined: FinedWords = {
  person: 'individuals?|natural persons?',
  legal: String.raw`legal (?:entit|person)\p{L}*|(?:for|on) (?:companies|organi[sz]ations)`,
  official: '(?<!law enforcement )officials?',
  small: String.raw`small (?:business|enterpris|compan)\p{L}*|non-profit`,
  medium: String.raw`medium(?:-sized)? (?:business|enterpris|compan)\p{L}*`,
  large: String.raw`large (?:business|enterpris|compan)\p{L}*`,
  blogger: '(?:for|on) (?:bloggers|influencers)|(?:bloggers|influencers) (?:face|pay|may|will|can|are|risk)',
  user: '(?:for|on) (?:ordinary )?users|users (?:face|pay|may|will|can|are|risk)',
}
