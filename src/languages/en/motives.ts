import type { MotiveWords } from '../../reader/language/motives.ts'

/** How aims, plans, pay and orders are named. */
export const motives: MotiveWords = {
  money:
    /\bpa(?:y|ys|id|ying|yments?|yroll|ymasters?)\b|money|cash|\bfees?\b|\bgrants?\b|financ|\bfund(?:s|ed|ing)?\b|bankroll|sponsor|\bhired?\b|\bbought\b|brib|salar|\bwages\b|reward|remunerat|dollars|\bdonors?\b|mercenar/iu,
  orders:
    /\borders\b|\bordered\b|\b(?:made|on|to) order\b(?! to)|\border (?:of|from)\b|behest|bidding|instruct(?:ed|ions?)\b|instigat|commission(?:s|ed)?\b|assignment|\bmasters\b|handlers?\b|\bcommands?\b|\btune\b/iu,
  aim: /\baim(?!less)|\bgoals?\b|purpose|objective|\btasks?\b|\bmission\b|in order|so that|so as|designed|calculated|\bmotives?\b|for the sake|intended|meant|\bview to\b/iu,
  intent: /\bintent\b|\bmalice\b/iu,
  plan: /\bplan(?:s|ned|ning)?\b|\bplot(?:s|ted|ting)?\b|\bscheme[sd]?\b|scenario|conspir|premeditat/iu,
  intention:
    /\bintend|\bintention|\bwant|\bwish|\bhop(?:e|es|ing)\b|\btr(?:y|ies|ying|ied)\b|attempt|\bseek|\bsought\b|striv|\bkeen\b|\beager\b|\bbent on\b/iu,
  ownInterest:
    /\b(?:selfish|mercenary|personal|vested|private|commercial|financial|political|own|self-serving|narrow) interests?\b|self-interest/iu,
}
