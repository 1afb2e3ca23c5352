import type { PredicateWords } from '../../reader/language/predicates.ts'

/** What a clause is made of. */
export const predicates: PredicateWords = {
  finite:
    /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|shall|should|must|can|could|may|might|ought|cannot|we|they|he|she|you|i|urges?|warns?|reminds?|stresses|says?|said|told|adds|notes|believes?|seeks?|remains?|continues?|poses?|threatens?|undermines?|creates?|constitutes?|carries|carry|entails?|attracts?|faces?|becomes?|became|gives?|gave|makes?|made|takes?|took|goes|went|comes?|came|appears?|leads?|led|contains?|intends?|wants?|wanted|tries|try|began|begun|called|asks|asked|advises?|advised|requires?|reads|don't|let)$|n't$/u,
  past: {
    word: /ed$/u,
    before:
      /^(?:to|that|the|an?|all|in|on|at|for|from|against|with|into|over|its|his|her|their|our|them|him|it|people|citizens|residents|members|everyone|when|\p{L}+ing)$/u,
  },
  imperative:
    /^(?:please|be|refrain|avoid|stop|stay|keep|trust|rely|remember|beware|ignore|follow|verify|report|disregard|do)$/u,
  together: /\blet(?:['’]s| us)\b/iu,
  ownSubject: /^(?:we|they|he|she|you|i|please|let|don't)$/u,
  besideVerb:
    /^(?:has|have|had|do|does|did|also|even|again|still|often|always|now|today|once|repeatedly|constantly|deliberately|intentionally|knowingly|consciously|purposely|openly|systematically|continuously|continually|persistently|maliciously|shamelessly|brazenly|cynically|irresponsibly|regularly|routinely|actively|secretly|simply|clearly|obviously|unfortunately|sadly|recently|lately|reportedly|allegedly|blatantly|recklessly|wilfully|willfully|who|that|which|to|continue|continues|continued|been)$/u,
  infinitive: /^to$/u,
  complements: ['that', 'who', 'whom', 'whose', 'what', 'how', 'whether', 'why', 'which'],
  seeks:
    /^(?:want|wants|wanted|wanting|tr(?:y|ies|ied|ying)|seek|seeks|sought|seeking|attempt(?:s|ed|ing)?|intend(?:s|ed|ing)?)$/u,
  wantsMore: /^(?:those|anyone|everyone|all|such|any|the|a|an|of|to|not|only|by|is|are|was|be)$/u,
}
