import type { SpeechWords } from '../../reader/language/speech.ts'

/** How it is told who says something. */
export const speech: SpeechWords = {
  says: /^(?:said|says?|warn|remind|insist|argue|allege|complain|emphasi[sz]e|explain|announce|conclude|caution(?:s|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|assur(?:es|ed)|repl(?:ies|ied)|assert(?:s|ed)|remarked|commented|testif(?:ies|ied)|suggest(?:s|ed)|describ(?:es?|ed)|dismiss(?:es|ed)|denounc(?:es?|ed)|criticis(?:es?|ed)|criticiz(?:es?|ed)|slamm?(?:s|ed)|told|tells|add(?:s|ed)|noted|notes|stress(?:es|ed)|stat(?:es|ed)|warn(?:s|ed)|remind(?:s|ed)|emphasi[sz](?:es|ed)|claim(?:s|ed)|reported|reports|announc(?:es|ed)|informs|informed|explain(?:s|ed)|pointed|recall(?:s|ed)|confirm(?:s|ed)|wrote|writes|reads|underlin(?:es|ed)|mentioned|declar(?:es|ed)|believ(?:es|ed)|conclud(?:es|ed)|den(?:ies|ied)|insist(?:s|ed)|argu(?:es|ed)|alleg(?:es|ed)|complain(?:s|ed))$/u,
  saysBeside:
    /^(?:adding|noting|saying|stating|warning|stressing|emphasi[sz]ing|explaining|claiming|declaring|insisting|reminding|recalling)$/u,
  that: ['that'],
  thatMayLack: true,
  saysClause:
    /^(?:sa(?:id|ys?)|claim(?:s|ed)|argu(?:es?|ed)|insist(?:s|ed)?|alleg(?:es?|ed)|believ(?:es|ed)|stat(?:es|ed)|add(?:s|ed)|admit(?:s|ted)|acknowledg(?:es?|ed)|suggest(?:s|ed)|conclud(?:es?|ed))$/u,
  clauseBegins:
    /^(?:the|an?|its?|they|their|he|his|she|her|we|our|you|your|there|this|these|those|such|some|certain|all|many|several|most|any(?:one|body)?|every(?:one|body|thing)?|no(?:body|thing)?|people|more|both|\p{L}{3,}[^su]s)$/u,
  pronouns: /^(?:he|she|it|they|his|her|their|him|them)$/u,
  oblique: /['’]s$/u,
  ofBody: /^(?:of|the|and|city|regional?|district|republic|state)$/u,
  articles: ['the', 'a', 'an'],
  heads: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  newsroom:
    /^(?:newspaper|magazine|agency|channel|television|radio|station|website|portal|outlet|freelance|independent|daily|weekly|senior|chief)s?$/u,
}
