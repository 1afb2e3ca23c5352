import type { LiabilityWords } from '../../reader/language/liability.ts'

/** What one is a member of, and how it is said that it is forbidden: members of a council or a chat are only spoken to. */
const UNION = '(?:organi[sz]ation|association|movement|party|group|gang|cell|formation|union)s?(?!\\p{L})'
const BANNED =
  '(?:banned|forbidden|prohibited|outlawed|unlawful|illegal|extremist|terrorist|criminal|dissolved|radical)'
const WORDS = '(?:[\\p{L}’-]+ ){0,6}'
const ARTICLES = '(?:(?:an?|the|any|some|such|that|one|this|these|those|two|several) ){0,2}'

/** How liability and what raises it are named. */
export const liability: LiabilityWords = {
  noun: /liab|punish|penalt|sanction|fine|offen[cs]e|charge|proceeding|prosecut|case|code|arrest|detention|responsib/u,
  criminal: /criminal(?:ly)?/u,
  administrative: /administrative(?:ly)?/u,
  named:
    /\blaws? (?:\w+ ){0,3}(?:strict|severe|harsh|tough|stern|merciless|unforgiving|no mercy)|\b(?:strict|severe|harsh|tough|stern) laws?\b|liab|punish|penal|(?<!\p{L})(?:fines?|fined)(?!\p{L})|jail|prison|arrest|detain|detention|prosecut|(?<!\p{L})charge[sd]?(?!\p{L})|sentence|convict|offen[cs]e|crim(?!inals)|sanction|deport|expel|dismiss|revok|block|suspen[ds]|depriv|to account|confiscat|accountab|answerab|answer (?:for|before|to)|(?<!\p{L})(?:articles?|section|code)(?!\p{L})|court|justice|responsib|(?<!\p{L})(?:tried|trial|treason|dock|nab|behind bars|illegal|unlawful)(?!\p{L})|apprehend|imprison|investigat/u,
  notNamed:
    /blockad\p{L}*|code of (?:conduct|ethics)|liable to (?:restriction|review|change)\p{L}*|(?:stand|appear|come|brought|put) (?:\p{L}+ ){0,3}before (?:an? |the )?(?:court|judge)s?/gu,
  tried: /(?:stand|appear|come|brought|put) (?:\p{L}+ ){0,3}before (?:an? |the )?(?:court|judge)s?/u,
  measureNamed:
    /(?:written|official|formal|public|an?) (?:cautions?|reprimands?)(?!\p{L})|(?:written|official|formal) warnings?|liable to restriction|preventive (?:talk|conversation)s?/u,
  unlawful:
    /(?<!\p{L})(?:illegal|unlawful|(?:against|contrary to|breach\p{L}* of|violat\p{L}+(?: of)?) (?:the |our )?laws?)(?!\p{L})|(?<!\p{L})(?:is|are) (?:strictly |expressly )?(?:prohibited|forbidden|banned|outlawed)(?!\p{L})/u,
  assesses: /legal(?:ly)? (?:assess|evaluat|apprais)|assess\p{L}* (?:legally|under the law|from a legal)/u,
  stops:
    /suppress|(?<!\p{L})(?:be|we (?:will|shall)|will|shall) (?:\p{L}+ly )?(?:stop|thwart|curb|crush|quash|quell|prevent|stamp|put down|cut short|nip)/u,
  measures:
    /(?<!\p{L})(?:measures?|steps?|action|proceedings?)(?!\p{L})|(?:full|whole|entire) (?:force|might|weight|severity|rigou?r|strictness)|full strictness|(?:act|respond|react|deal|dealt) .{0,30}(?:firm|harsh|tough|sever|strict|ruthless|decisive|resolute)|(?:deal|dealt) with|met with (?:\p{L}+ ){0,2}(?:severity|law|firmness|force)|act with (?:resolve|severity|firmness)|tolera/u,
  consequences: /consequence/u,
  ownAct: /\b(?:we|i)(?:'ll|’ll)?\b/u,
  crime: /criminal law|imprison/u,
  emergency: /state of emergency|commandant[’']s office|curfew/u,
  wartime: /wartime|martial law/u,
  group: /criminal group/u,
  graver: /(?:criminal|organi[sz]ed) group|grave consequences|state of emergency|wartime|repeated/u,
  partaking: new RegExp(
    `(?:participat\\p{L}+ in|(?:taking|takes?|took) part in|membership (?:of|in)|belong(?:ing|s|ed)? to|(?:join|joins|joined|joining)) ${WORDS}${UNION}|(?:members?|participants?|membership) (?:of|in) ${ARTICLES}${BANNED} ${WORDS}${UNION}`,
    'u',
  ),
  organising:
    /organi[sz](?:ers?|ing|es?|ed)(?!\p{L})|(?<!\p{L})(?:leaders?|founders?|set(?:ting)? up|creat(?:ing|ion))(?!\p{L})/u,
  publishing:
    /whatsapp|telegram|instagram|facebook|tiktok|youtube|social (?:media|network)|internet|online|(?<!\p{L})(?:re)?post(?:s|ed|ing)?(?!\p{L})|publish|publication|messenger|the media/u,
  press:
    /(?<!\p{L})(?:mass media|news media|(?:the|local|some|certain|our) media|media (?:outlet|organi[sz]ation|house|compan)|journalist|reporter|correspondent|editor|newsroom|newspaper|broadcaster|(?:tv|radio|news) (?:channel|station|site|outlet))/u,
  platforms:
    /whatsapp|telegram|instagram|facebook|tiktok|youtube|social (?:media|network)|internet|online|blog|messenger|(?<!\p{L})(?:accounts?|users?|chats?|citizens?|residents?|anyone|anybody|everyone|everybody|whoever|people|persons?)(?!\p{L})/u,
}
