import type { SlightWords } from '../../reader/language/slights.ts'

/** How it is told that a text shows the speaker in a bad light. */
export const slights: SlightWords = {
  shownSo:
    /^[^\p{L}]*(?:we|i) (?:are|am|were|was|have been) (?:being )?(?:portrayed|painted|depicted|shown|cast|called|made out|presented|described|accused)\b/iu,
  text: /\b(?:article|newspaper|magazine|report|piece|story|column|video|film|programme|broadcast|post|paper)\b/iu,
}
