import type { MotiveWords } from '../../reader/language/motives.ts'

/** How aims, plans, pay and orders are named. */
export const motives: MotiveWords = {
  money:
    /\bpa(?:y|ys|id|ying|yments?|yroll|ymasters?)\b|money|cash|\bfees?\b|\bgrants?\b|financ|\bfund(?:s|ed|ing)?\b|bankroll|sponsor|\bhired?\b|\bbought\b|brib|salar|\bwages\b|reward|remunerat|dollars|\bdonors?\b|mercenar/iu,
  fromAbroad: /from (?:abroad|overseas|outside|beyond (?:our|the|its) borders?)\b/iu,
  commissions: /\b(?:made|written|shot|filmed|on|to) (?:to )?order\b(?! to)|commission(?:ed|ing)\b/iu,
  orders:
    /\borders\b|\bordered\b|\border (?:of|from)\b|behest|bidding|instruct(?:ed|ions?)\b|instigat|assignment|\bmasters\b|handlers?\b|\bcommands?\b|\btune\b/iu,
  aim: /\b(?:done|made|written|staged|organi[sz]ed|created|invented|spread|posted|published|said|sent|filmed|used) to\b|\bto (?:line|fill) (?:his|her|their)\b|pretext|other reason|\baim(?!less)|\bgoals?\b|purpose|objective|\btasks?\b|\bmission\b|in order|so that|so as|designed|calculated|\bmotives?\b|for the sake|intended|meant|\bview to\b/iu,
  intent: /\bintent\b|\bmalice\b/iu,
  plan: /\bplan(?:s|ned|ning)?\b|\bplot(?:s|ted|ting)?\b|\bscheme[sd]?\b|scenario|conspir|premeditat/iu,
  intention:
    /\bintend|\bintention|\bwant|\bwish|\bhop(?:e|es|ing)\b|\btr(?:y|ies|ying|ied)\b|attempt|\bseek|\bsought\b|striv|\bkeen\b|\beager\b|\bbent on\b|\bout to\b|endeavou?r|\bcounting on\b|\bwould like\b|\byearn|\bthirst/iu,
  ownInterest:
    /\b(?:selfish|mercenary|personal|vested|private|commercial|financial|political|own|self-serving|narrow) interests?\b|self-interest/iu,
  hinted:
    /\b(?:(?:we|you|everybody|everyone) (?:all )?knows? (?:only too well |very well )?(?:who|whom|whose|for whom|on whose)|goes without saying|need(?:s|ed)? no (?:saying|naming)|(?:it is|it[’']s) (?:clear|plain|obvious) (?:for|to|on) who(?:m|se))\b/u,
}
