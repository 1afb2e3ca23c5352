import type { SpeechWords } from '../../reader/language/speech.ts'

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'
const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** How it is told who says something. */
export const speech: SpeechWords = {
  says: /^(?:said|says?|told|tells|noted|notes|reported|reports|informed|informs|wrote|writes|reads|pointed|mentioned|remarked|commented|slammed|slams|admit(?:s|ted)|(?:den|repl|testif)ie[sd]|(?:argu|alleg|announc|conclud|criticis|criticiz|denounc|describ|emphasi[sz])(?:e|es|ed)|(?:acknowledg|assur|believ|declar|stat|underlin)(?:es|ed)|(?:complain|explain|insist|remind|warn)(?:s|ed)?|(?:add|assert|caution|claim|confirm|recall|suggest)(?:s|ed)|(?:dismiss|stress)(?:es|ed)|lament(?:s|ed)|considers|(?:highlight|reaffirm)(?:s|ed)|clarifie[sd]|(?:reiterat|disclos|underscor)(?:es|ed))$/u,
  saysBeside:
    /^(?:adding|alleging|arguing|maintaining|remarking|accusing|blaming|noting|saying|stating|warning|stressing|emphasi[sz]ing|explaining|claiming|declaring|insisting|reminding|recalling|urging|asking|advising|cautioning|telling|requesting|calling|appealing)$/u,
  callsBesides:
    /^(?:call(?:ed|s)|describe[sd]|term(?:ed|s)|brand(?:ed|s)|label(?:led|ed|s)|denounce[sd]|condemn(?:ed|s)|characteri[sz]e[sd]|consider(?:ed|s)|regard(?:ed|s)|deem(?:ed|s)|assess(?:ed|es)|view(?:ed|s)|saw|sees|treat(?:ed|s)) (?:them|it|this|these|that|such|their|its|his|her|those)$/u,
  nounBehind:
    /^(?:such|the|an?|any|no|of|about|against|concerning|into|over|regarding|false|fake|untrue|baseless|unverified|unfounded|misleading)$/u,
  moods: /^(?:convinced|confident|sure|concerned|worried|aware|adamant|alarmed|pleased|hopeful|afraid)$/,
  drawnTo: {
    what: /^(?:attention|notice)$/u,
    verb: /^(?:drawn|called|brought|invited)$/u,
    comes: /^(?:come|comes|came)$/u,
  },
  foundBy: {
    noun: /^(?:check|inspection|audit|inquiry|enquiry|investigation|review|survey|study|examination|probe|monitoring|analysis|raid|report|assessment)s?$/u,
    by: /^by$/u,
    finds:
      /^(?:found|finds?|show(?:ed|s|n)?|reveal(?:ed|s)?|establish(?:ed|es)?|discovered|uncovered|conclude[sd]?|suggest(?:ed|s)?|confirm(?:ed|s)?|identified)$/u,
  },
  impersonal: /^(?:it|there|this|that|what)$/,
  that: ['that'],
  tells: /^(?:tell|caution|inform|notif(?:y|ies|ied)|assure|advis(?:e|es|ed)|alerts?|alerted)$/u,
  saidTo: /^(?:t(?:old|ells)|(?:inform|remind|caution|warn)(?:s|ed)|assur(?:es|ed))$/u,
  thatMayLack: true,
  saysClause:
    /^(?:sa(?:id|ys?)|claim(?:s|ed)|argu(?:es?|ed)|insist(?:s|ed)?|alleg(?:es?|ed)|believ(?:es|ed)|stat(?:es|ed)|add(?:s|ed)|admit(?:s|ted)|acknowledg(?:es?|ed)|suggest(?:s|ed)|conclud(?:es?|ed)|(?:say|claim|argu|insist|alleg|stat|add|maintain|declar|not|stress|warn|explain|remark)ing)$/u,
  clauseBegins:
    /^(?:the|an?|its?|they|their|he|his|she|her|we|our|you|your|there|this|these|those|such|some|certain|all|many|several|most|any(?:one|body)?|every(?:one|body|thing)?|no(?:body|thing)?|people|more|both|\p{L}{3,}[^su]s)$/u,
  several: /(?:s|men|people)$/u,
  pronouns: /^(?:he|she|it|they|his|her|their|him|them)$/u,
  pronounsOf: { woman: /^(?:she|her)$/u, man: /^(?:he|his|him)$/u },
  ofThing: /^its?$/u,
  addresses:
    /^(?:call(?:ed|s)|accus(?:ed|es)|urg(?:ed|es)|blam(?:ed|es)|threaten(?:ed|s)|brand(?:ed|s)|label(?:led|ed|s)|demand(?:ed|s)|promis(?:ed|es)|vow(?:ed|s)|order(?:ed|s)|instruct(?:ed|s)|advis(?:ed|es)|condemn(?:ed|s)|(?:ask|request|appeal|implor|entreat|reject|plead|debunk)(?:e?d|e?s)|refut(?:ed|es))$/u,
  addressesNow: {
    verb: /^(?:urging|asking|calling|appealing|advising|requesting|demanding|ordering|instructing|threatening|blaming|accusing|condemning|rejecting|refuting|imploring|pleading|directing|encouraging|inviting)$/u,
    leads: /^(?:is|are|was|were|been)$/u,
    between: /^(?:also|now|again|still|therefore|once|strongly|further|thus|today|currently|publicly|once)$/u,
  },
  addressTogether: {
    verb: /^(?:call|urge|demand|ask|request|appeal|advise|order|condemn|reject|accuse|blame|threaten|vow|promise)$/u,
    subject:
      /^(?:they|police|authorities|(?:prosecut|investigat|regulat|inspect|organi[sz]|rescu|lawmak|offic)\p{L}*s)$/u,
  },
  reports:
    /(?:^| )(?:said|told|wrote|(?:warn|urg|ask|request|advis|caution|remind|stat|stress|not|add|announc|declar|assur|alert|inform|instruct|order|demand|recommend|encourag|condemn|implor|exhort|explain|claim|insist|accus|threaten|vow|promis|pledg|recall|emphasi[sz]|report|notif[iy]|admonish|begg|confirm|comment|criticis|criticiz|denounc)(?:ed|ied))$|^(?:call|appeal)ed (?:on|upon|for|to)$|^(?:voic|express)ed (?:(?:its|his|her|their|the|deep|grave|serious|great|strong) )?\p{L}+$|^drew attention$|^spoke (?:of|about)$|^gave (?:its|his|her|their)$/u,
  reportsNow:
    /(?:^| )(?:warns?|urg(?:es?)|asks?|advises?|cautions?|reminds?|stresses|notes|adds|announces|declares|assures|alerts|informs|orders|demands|recommends?|encourages|condemns|implores|explains|insists?|accuses|vows|promises|recalls|emphasi[sz]es|reports|notifies|confirms|considers?|believes?|deems?|says?|states|expects|requires)$|^points out$|^(?:is|are|was|were) (?:sure|convinced|certain|confident)$|^(?:calls|appeals) (?:on|upon|to|for)$/u,
  cautions: /^(?:warn(?:s|ed|ing|ings)?|caution(?:s|ed|ing)?|admonish(?:es|ed|ing)?)$/u,
  toldOf:
    /^(?:was|is|been) (?:said|noted|stressed|pointed|emphasi[sz]ed|underlined|recalled|specified|stated|reported|added|explained|announced)$/u,
  tellsSo: /^as$/u,
  putsSo:
    /^(?:(?:has|have|had|itself|himself|herself) )*(?:puts?|phras(?:es?|ed)|word(?:s|ed)|sees?|saw|seen|understands?|understood|tells?|told|calls?|called|describe[sd]?|expresse[sd]|render(?:s|ed)|view(?:s|ed)|read|reads|has|had|ma[dk]es?|pointed|points?|set|sets|laid) (?:it|this|that|things|matters|out|known|clear|plain|public)$/u,
  aside:
    /^(?:(?!(?:as|while|when|if|until|till|because|that|and|but|it|they) )(?:\S+ ){1,6}(?:(?:went|goes) on|(?:is|was|remains?) (?:sure|certain|convinced|adamant|confident))|as (?:\S+ ){1,6}(?:(?:put|puts|phrased|saw|sees|called|calls) (?:it|them|this)|expressed (?:him|her|it)self)|if (?:\S+ ){1,6}(?:is|are) to be believed|to hear (?:\S+ ){1,6}tell it|or so (?:\S+ ){1,6}(?:says?|claims?|said|claimed|believes?))$/u,
  untold: {
    asks: /^(?:who|whom|whose|how|which|what|where|when)$/u,
    not: /^(?:not|never|without) (?:say|said|saying|tell|told|disclosed?|name|named|naming|specif\p{L}*|known|clear|given|explain(?:ed)?|revealed?|reveal)$/u,
  },
  introduces:
    /^(?:post|shar|publish|tweet|respond|react|speak|spoke|address|releas|issu|elaborat|reply|repl|answer|blogg?|messag|testif)(?:ed|d|s|es|ied|ies)?$/u,
  introducesWith: {
    verb: /^(?:gave|gives?|held|holds?|made|makes?|left|recorded|went)$/u,
    what: /^(?:interviews?|conference|briefing|comments?|statements?|speech|appeal|video|answers?|explanations?|live)$/u,
  },
  undergoes: /^(?:was|were|is|are|been|being|got|gets?|be)$/u,
  toCome: /^(?:will|shall|must|may|might)$/u,
  toAsker:
    /^(?:(?:questions?|query|queries|requests?) (?:from|by)|(?:reply(?:ing)?|respond(?:ing)?|response|answer(?:ing)?) to|(?:asked|pressed|questioned) by)$/u,
  so: /^(?:so|as|thus|this)$/u,
  citing: /^(?:reference to|referring to|(?:\p{L}+) citing)$/u,
  sendsOut: {
    verb: /^(?:(?:issu|releas|publish|mad|mak|circulat|distribut|voic|rais)(?:ed?|es)|express(?:ed|es)|turned|addressed|came)$/u,
    what: /^(?:statements?|posts?|messages?|appeals?|warnings?|notices?|advisory|alert|communiqué|clarification|denial|announcement|explanation|requests?|reminder|regrets?|concerns?|hope|gratitude|outrage|dismay|confidence|conviction|disagreement)$/u,
    now: /s$/u,
  },
  byline: {
    verb: /^(?:reports?|reported|writes?|wrote)$/u,
    reporter: /^(?:correspondent|reporter|journalist|columnist)$/u,
  },
  ofSpeaker: { subject: /^(?:we|i)$/u },
  back: { words: /^(?:this|that|it) (?:was|is|has)$/u, by: /^by$/u },
  given: {
    what: /^(?:explanations?|clarifications?|comments?|answers?|information|denial)$/u,
    verb: /^(?:given|provided|issued|made|published|released)$/u,
  },
  ofMessage: {
    subject:
      /^(?:statement|release|message|notice|it|explanation|text|document|comment|appeal|communiqué|communique|circular|memo|memorandum|bulletin|advisory|letter|leaflet|poster|sign|note|email|guidance|advice|newsletter|reminder|warning|alert|announcement|response|reply|factsheet)$/u,
  },
  post: {
    words:
      /^(?:posts?|video|tweet|recording|letter|e-?mail|memo|memorandum|circular|report|paper|essay|article|column|petition|complaint|testimony|submission)$/u,
    writes:
      /^(?:wrote|posted|published|shared|recorded|uploaded|tweeted|released|sent|issued|penned|signed|drafted|authored|prepared|submitted|presented|circulated|e-?mailed|filed)$/u,
  },
  besideTime:
    /^(?:over|during|in|on|at|for|since|within|throughout|from|the|this|these|a|an|past|last|previous|recent|few|couple|first|second|third|start|beginning|end|middle|course|of|early|late|running|straight|row|just|only|some|several|many|a|number|various|different|people|users|residents|village|town|city|district|neighbourhood|school|parents?|family|messaging|telegram|whatsapp|facebook|anonymous|popular|private|public|online|\p{L}{3,}al|local|two|three|four|five|six|seven|\d+(?:st|nd|rd|th)?)$/u,
  auxiliaries: [
    'has',
    'had',
    'have',
    'also',
    'later',
    'today',
    'yesterday',
    'then',
    'again',
    'once',
    'more',
    'yet',
    'publicly',
    'since',
    'further',
    'already',
    'now',
    'repeatedly',
    'strongly',
    'officially',
    'formally',
    'previously',
    'earlier',
    'recently',
    'widely',
    'explicitly',
    ...[
      'likewise',
      'additionally',
      'separately',
      'too',
      'still',
      'simultaneously',
      'firmly',
      'flatly',
      'categorically',
    ],
    ...[
      'clearly',
      'openly',
      'directly',
      'personally',
      'immediately',
      'promptly',
      'thus',
      'therefore',
      'similarly',
    ],
    ...['himself', 'herself', 'itself', 'themselves'],
    ...[
      'equally',
      'even',
      'just',
      'only',
      'often',
      'always',
      'would',
      'nevertheless',
      'nonetheless',
      'meanwhile',
      'did',
    ],
  ],
  leadsOn: [
    ...['went', 'goes', 'going'].map((goes) => [goes, 'on', 'to']),
    ['proceeded', 'to'],
    ['had', 'this', 'to'],
    ['had', 'the', 'following', 'to'],
    ['was', 'quick', 'to'],
    ['was', 'keen', 'to'],
    ['took', 'care', 'to'],
  ],
  oblique: /['’]s$/u,
  ofBody: /^(?:of|the|and|city|regional?|district|republic|state)$/u,
  articles: ['the', 'a', 'an'],
  indefinite: ['a', 'an'],
  heads: [
    ...['his', 'her', 'its', 'their'].flatMap((whose) => [
      ...['words', 'view', 'opinion', 'estimation', 'assessment'].map((told) => ['in', whose, told]),
      ['by', whose, 'account'],
    ]),
    ['according', 'to'],
    ['to', 'quote'],
    ['in', 'the', 'words', 'of'],
  ],
  headAround: [
    { first: ['in'], last: [/^(?:words|view|opinion|estimation|assessment|telling|account|version|book)$/u] },
    { first: ['to', 'hear'], last: [/^tells?$/u, /^it$/u] },
  ],
  byNoun: {
    noun: /^(?:message|answer|reply|response|verdict|position|advice|view|opinion|belief|contention|conviction|understanding|feeling|submission|conclusion|explanation|warning|plea|appeal|point|stance|take|comment|assessment|line|retort|riposte|argument|reading|version|diagnosis|judg(?:e)?ment|summary|words|remarks?)$/u,
    is: /^(?:is|was|are|were|came|remains?|remained)$/u,
  },
  about: /^(?:about|on) (?:it|this)$/u,
  when: new RegExp(
    `^(?:(?:${[
      'yesterday|today|earlier|later|recently|meanwhile|then|now|also|separately|previously|overnight|again|in turn|in response|in addition',
      `(?:on |late |early |earlier )*(?:last |this )?(?:${WEEKDAYS})(?: (?:morning|afternoon|evening|night))?`,
      String.raw`(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})(?: \d{4})?`,
      String.raw`on (?:${MONTHS}) \d{1,2}(?:st|nd|rd|th)?(?: \d{4})?`,
      String.raw`in (?:early |late |mid |mid-)?(?:${MONTHS})(?: \d{4})?`,
      `(?:(?:earlier|later|late|early|on|at|in|over|during|since|for|from) )*(?:this|last|the|the (?:same|previous|past|last|next|end of the|start of the|beginning of the)) (?:(?:few|couple of|two|three|several|recent) )?(?:weeks?|months?|years?|days?|hours?|morning|afternoon|evening|night|weekend|summer|autumn|winter|spring|${MONTHS})`,
      String.raw`(?:in|at|during|after) (?:an?|its|the|their) (?:\p{L}+ ){0,2}(?:statement|release|notice|message|post|reply|response|briefing|conference|meeting|hearing|sitting|session)(?: in \p{L}+)?`,
    ].join('|')}) )+`,
    'u',
  ),
  letters: { asks: 'q', answers: 'a' },
  newsroom:
    /^(?:newspaper|magazine|agency|channel|television|radio|station|website|portal|outlet|freelance|independent|daily|weekly|senior|chief)s?$/u,
  titled: [
    [
      'appeal',
      /^(?:an |open |public )*appeal(?:$|[:.!]| (?:from|by|for|on)(?!\p{L})| to (?!(?:the )?(?:\p{L}+ )?(?:court|tribunal)))/u,
    ],
    [
      'warning',
      /^(?:an? |official |public )*warning(?:$|[:.!]| (?:to|from|by|for|of|about|against|on|that)(?!\p{L}))/u,
    ],
    [
      'denial',
      /^(?:an? |official )*(?:denial|refutation)(?:$|[:.!]| (?:from|by)(?!\p{L})| of (?:the |a |an |false |recent |media |untrue )*(?:rumou?rs?|reports?|information|news|claims?|fakes?|messages?)(?!\p{L}))/u,
    ],
  ],
}
