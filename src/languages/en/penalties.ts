import type { PenaltyWords } from '../../reader/language/penalties.ts'

/** How penalties and their sizes are named. */
export const penalties: PenaltyWords = {
  other:
    /(?:los(?:es?|ing|t)|stripped of|strip(?:s|ped)? \p{L}{1,12} of|depriv\p{L}{0,12} of|tak(?:es?|ing|en) away|revok\p{L}{0,12}|withdraw\p{L}{0,12}|without) (?:(?:a|an|the|his|her|its|their|your)(?: own)? )?(?:\p{L}+(?:['’]s?)? )?licen[cs]es?|licen[cs]es? (?:(?:will|shall|can|may|to|is|are|be|being) ){0,2}(?:taken|revoked|withdrawn|suspended|lost)|off the road|restrict\p{L}{0,12}|\bban(?:ned|s)?\b(?! (?:\p{L}{1,14} )?(?:organi[sz]|associat|group|movement|part(?:y|ies)|channel|literature|rall|content|symbol|material|societ))|disqualif\p{L}{0,12}|barred|probation|suspended|deprivation of the right|correct\p{L}{0,12} (?:work|labou?r)|damages?\b|compensation|\bbail\b|income/u,
  imprisonment:
    /imprison\p{L}{0,12}|prison\p{L}{0,12}|jail\p{L}{0,12}|behind bars|lock(?:ed)? up|put away|depriv\p{L}{0,12} of (?:their |his |her )?(?:liberty|freedom)|custod\p{L}{0,12}/u,
  fine: /\bfine[sd]?\b/u,
  coordinated: /(?:^|[^\p{L}])(?:and|or|as well as)(?!\p{L})/iu,
  life: /life (?:imprisonment|sentence|in prison)|imprisonment for life|for life in prison|to life\b/giu,
  noLife: /\bnot\b|\bno\b|without/iu,
  limitBefore:
    /(?:^|\s)(?:up to|to|from|between|maximum of|than|term of|sentence of|face|faces|facing|carries|carry|gets?|and|for|serv(?:e|es|ing)|receives?|given|means?|await(?:s|ing)?|(?:as (?:much|many|long) as)|at least|costs?(?: \p{L}+){0,3})\s*$/iu,
  upTo: /(?:^|\s)(?:up to|(?:no|not) (?:more|longer) than|not exceeding|at most|maximum of)(?: an?)?\s*$/iu,
  upToBehind: /^(?:\S+ ){0,4}?(?:at most|or less)(?!\p{L})/iu,
  limitBehind:
    /^(?:years?['’]?\s)?(?:\p{L}+\s)?(?:sentences?|terms?)(?!\p{L})|^years? of (?:\p{L}+ )?(?:freedom|liberty|life)/iu,
  extent:
    /(?:penalt(?:y|ies)|punishments?|sentences?|term|maximum)(?!\p{L})[^.;!?\d]{0,80}(?: is| are| was| being| reach(?:es)?| stands at|[–—:-])\s*(?:up to |as much as )?$/iu,
  arrest:
    /(?:arrest|detention)[^\d.;:]{0,25}?(\d{1,3})[ \u00a0]days|(\d{1,3})[ \u00a0-]days?(?:['’]s?)?[ \u00a0](?:of[ \u00a0])?(?:administrative[ \u00a0])?(?:arrest|detention)|(\d{1,3})[ \u00a0-]days?[ \u00a0]in[ \u00a0](?:an?[ \u00a0]|the[ \u00a0])?(?:special[ \u00a0])?(?:detention|custody|jail)/giu,
  months: /^[ \u00a0-]*months?(?!\p{L})/iu,
  toMonths: /^[ \u00a0](?:and[ \u00a0])?$/iu,
  days: /days?/iu,
  rangeTo: /^ ?(?:to|and) ?$/u,
  lowerEnd:
    /(?<![\p{L}\p{N}])(?<least>\d{1,2}|(?:\p{L}+ )?\p{L}+(?:-\p{L}+)?)(?<joint>(?: \(\p{L}+\))?(?:-|[ -]years?)?(?:,?(?: and)? (?:up to|to|at most|(?:no|not) more than)|(?<doubtful> and)) (?:a maximum of )?(?:\d{1,2} \()?)$/u,
  over: /(?:over|more than|at least|from) ?$/u,
  overBehind: /^\p{L}* (?:and more|or more)/u,
}
