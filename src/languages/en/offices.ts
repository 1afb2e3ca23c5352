import { FIRM_IN_NAME } from '../../law/firm-words.ts'
import type { OfficeWords } from '../../reader/language/offices.ts'

const PRESS =
  '(?:(?:press|media|communications?|public relations) (?:office|service|team|desk|department|unit|cent(?:er|re)|officer|secretary)|spokes(?:man|woman|person|people)|official representative)'

/** What the names of bodies and offices tell of whose they are. */
export const offices: OfficeWords = {
  ofMany:
    /^(?:ministr|departm|committ|agency|authorit|republic|kazakhst|state(?!d$|ment)|government|police|regulat|enforcem|press|service|office|official|center|centre|bod|court|bureau|board(?!ing)|council(?!l)|commission(?!er)|directorat|inspectorat|forces?$|command$|embass|consulate|railways$|airports?$)/u,
  ofOneWord: /^(?:police|government)/u,
  ofAnyHouse: /^(?:agency|office|department|authorit|body|watchdog|regulator)/u,
  pointsBack: /^(?:same|this|that|police|local|senior|said)$/u,
  anyHolder:
    /^(?:official|officer|policeman|policewoman|spokes(?:man|woman|person)|speaker|colonel|major|captain|general|lieutenant|sergeant|inspector|politician|diplomat)$/u,
  represents: /^spokes(?:man|woman|person)$/u,
  ofKind:
    /^(?:bank|commission|service|corps|division|administration|headquarters|fund|chamber|force|navy|army|(?:guard|trust|institute|executive|tribunal|registry|brigade|constabulary|assembly|college|university|hospital|inspectorate|foundation)$)/u,
  people:
    /^(?:officials?|officers?|staff|representatives?|employees|specialists|experts|order|body|leadership|management|hierarchy|administration|command)$/u,
  ofItsPlace:
    /^(?:city|region(?:al)?|county|province|district|local|provincial|town|municipal|state|authori[sz]ed|same|itself|national|official)$/u,
  staff: {
    police: /^(?:detectives?|law-enforcement|policemen|guardians|force)$/u,
    security: /^law-enforcement$/u,
    prosecution: /^(?:supervisory|prosecution)$/u,
    emergency: /^(?:rescuers|firefighters)$/u,
  },
  ofOne: /^(?:president|prime)/u,
  ofPerson:
    /^(?:deput|minister|vice|lawmaker|senator|mayor|akim|chairman|head|secretary|prosecutor|ombudsman)/u,
  ofAnyOffice:
    /^(?:first|senior|acting|deput|vice|head|chief|chair|director(?!-general)|secretar(?!y-general)|representative)/u,
  ofCountry: /^(?:ministr|minister|national|federal|state)/u,
  press:
    /press (?:service|secretary|office|cent(?:er|re))|spokes(?:person|man|woman)|official representative/iu,
  pressOf: new RegExp(
    String.raw`(?:^the (?<alone>\p{L}+)$|(?:^| )(?:(?<its>its) ${PRESS}|(?:the|an?) (?<kind>\p{L}+)(?:['’]s?)? ${PRESS}|${PRESS} (?:for|of|at|from) the (?<kindBehind>\p{L}+))(?: |$))`,
    'u',
  ),
  firm: /^(?:company|firm|operator|airline|carrier|retailer|manufacturer|producer|developer|supplier|insurer|utility|group|business|corporation|holding|plant|factory)$/u,
  firmInName: FIRM_IN_NAME,
  fields: {
    police:
      /polic|constab|sheriff|gendarm|carabin|scotland yard|interior|internal affairs|home (?:affairs|office|secretary|minist)|inspector[- ]general|superintendent/u,
    prosecution: /prosecut|attorney/u,
    security: /security|intelligence|\bknb\b|secret service/u,
    court: /\bcourts?\b|\bjudg(?:e|es)\b|judicia|chief justice|tribunal|magistra/u,
    parliament: /parliament|majilis|mazhilis|senate\b|maslikhat|congress|\bduma\b|house of|assembly/u,
    member:
      /\b(?:mps?|lawmakers?|legislators?|parliamentarians?|senators?|councillors?|cllr|congress(?:man|woman)|deput(?:y|ies)(?! (?:minister|prosecutor|head|chair|mayor|governor|akim|director|chief|commissioner|prime|inspector|secretary|speaker|president|ombuds)))\b/u,
    local: /mayor|\bakim|governor|municipal|council|town hall|city hall|county|borough|\b(?:city|town) of/u,
    president: /president|akorda|kremlin|white house/u,
    government: /government|cabinet|prime minister|premier/u,
    army: /\barmy\b|military|armed forces|defen[cs]e|\bnavy\b|air force|general staff/u,
    justice: /justice/u,
    health: /health|sanitar|hygien|epidemi|medic|hospital|clinic|surgeon|physician/u,
    finance: /financ|treasury|\btax|revenue|customs|exchequer/u,
    'financial-monitoring':
      /financial (?:monitoring|investigat|intelligence)|economic (?:crime|investigat)|\bafm\b/u,
    economy: /econom/u,
    culture: /cultur|heritage/u,
    information: /information|media|communicat|telecom|broadcast/u,
    labour: /labou?r|social|employment|welfare/u,
    energy: /energy|\boil\b/u,
    transport: /transport|\broads?\b|railway|aviation/u,
    ecology: /ecolog|environment|climate/u,
    foreign: /foreign|embass|ambassador|envoy|consul|external affairs|diplomat/u,
    emergency: /emergenc|disaster|\bfire\b|civil protection/u,
    agriculture: /agricult|farming|\bfood\b/u,
    trade: /\btrade\b|commerce|consumer/u,
    digital: /digital|technolog|cyber/u,
    education: /educat|school|scien/u,
    university: /universit|\brector|vice[- ]chancellor|\bacademy\b|institute/u,
    sport: /sport|athlet|football|olympic/u,
    tourism: /touris/u,
    bank: /\bbank/u,
    election: /elect(?:ion|oral)/u,
    ombudsman: /ombuds|human rights|child(?:ren)?['’]?s? (?:rights|commissioner)/u,
    corruption: /corrupt|\bantikor\b/u,
    statistics: /statistic/u,
  },
  outside: {
    business: /\b(?:llp|llc|ltd|jsc|plc|inc)\b|company|corporation|factory|\bplant\b|\bfirm\b|holding/u,
    society:
      /human rights (?:group|organi[sz]ation|defender)|\bngo\b|charity|trade union|public (?:foundation|association)/u,
    faith: /imam|mufti|mosque|spiritual|bishop|diocese|patriarch|church|rabbi|priest|pastor/u,
    international:
      /\b(?:osce|un|unesco|unicef|eu|nato|cis|imf|csto)\b|european union|united nations|council of europe|world bank/u,
  },
  abroad:
    /(?:neighbou?ring|foreign|another|other) (?:country|state|nation)|foreign (?:ambassador|diplomat|consul|envoy)/u,
  newsHouses:
    /\b(?:news|newspaper|times|daily|weekly|gazette|herald|tribune|chronicle|radio|television|tv|news agency|press agency|portal|reuters|interfax|kazinform|tengri\p{L}*|zakon|nur|azattyq|bbc|cnn|ktk)\b|\.(?:kz|com|org|net|ru|info|news)$/iu,
  noBody:
    /^(?:us|usa|uk|uae|ussr|dprk|prc|eu|cis|eaeu|llc|llp|ltd|jsc|plc|inc|ngos?|media|vpns?|it|ict|ai|pr|hr|sms|covid|hiv|aids|pcr|gdp|vat|gps|breaking|update|attention|urgent|important|fake|video|photo|notice|notes?|post|posts|reminder|advisory|warning|alert|statement|release|appeal|clarification|correction|denial|disclaimer|memo|bulletin|circular|letter|rebuttal|fact|facts|myth|truth|false|true|hoax|scam|exclusive|live|faq|explainer|explained|opinion|analysis|editorial|read|watch|listen)$/u,
  holder:
    /^(?:(?:inspector|director|attorney|solicitor|prosecutor|auditor|secretary|governor|surgeon|registrar)-general|(?:pro-)?vice-(?:chancellor|president|premier|minister|mayor|rector|governor|principal|chair(?:man|woman|person)?)|boss|advis[eo]r|aide|minister|deputy|mp|lawmaker|legislator|parliamentarian|senator|mayor|akim|governor|prosecutor|president|premier|chairman|chairwoman|chairperson|chair|chief|head|director|secretary|spokes(?:man|woman|person)|speaker|ombudsman|commissioner|superintendent|inspector|sergeant|lieutenant|captain|colonel|major|brigadier|commander|constable|sheriff|judge|justice|ambassador|consul|diplomat|rector|mufti|imam|bishop|archbishop|rabbi|priest|pastor|envoy|councillor|cllr|congress(?:man|woman)|representative|officer|principal|headmaster|headteacher|counsellor|coordinator|manager|registrar|warden|attorney|solicitor|auditor|chancellor|admiral|marshal|administrator|leader|sp|dsp|ssp|asp|acp|dcp|dcop|cop|acop|igp|dig|aig|cp|dcp|dci|insp|supt|sgt|lt|capt|col|maj|brig|gen|hon|sen|rep|gov|amb)$/u,
  heads: /^(?:head|chief|chair|director|boss)/u,
  alsoCalled: [
    { words: /^head of state$/u, is: 'president' },
    { words: /^(?:first )?(?:deputy prime minister|(?:vice|deputy)[- ]premier)$/u, is: 'vice-premier' },
  ],
  shortOffices: [
    { short: /^vice$/u, is: 'deputy' },
    { short: /^vice-(?=minister)/u, is: 'deputy ' },
  ],
  headsToo: [
    {
      words:
        /^(?!.*(?:^| )(?:deputy|former|ex|acting|assistant|shadow|prime|junior|state|spokes\p{L}+|adviser|advisor|secretary)(?: |$))(?:\p{L}+ ){0,4}minister(?: |$)/u,
      is: 'head of the ministry',
    },
    { words: /^(?:the )?governor of /u, is: 'head of the region province' },
  ],
  speaks: /^speaker$/u,
  ordinal: /^first$/u,
  lesser:
    /^(?:deput|vice|acting|interim|caretaker|former|late|ex$|ex-|outgoing|incoming|designate|elect$|-elect|assistant|associate|under|sub-|shadow|honorary|first|press|aide|advis)/u,
  behindHolder: /^(?:general(?: of police)?|executive)$/u,
  opens:
    /^(?:yesterday|today|earlier|later|recently|meanwhile|then|now|once|when|since|thus|so|or|if|because|although|however|instead|still|only|even|according|both|our|your|his|her|its|their)$/u,
  owner:
    /^(?:country|nation|state|city|capital|town|village|region|province|county|district|island|territory|republic|kingdom|emirate|canton|area)['’]s$/u,
  courtesy:
    /^(?:hon|hono(?:u)?rable|rt|right|mr|mrs|ms|miss|dr|maj|col|lt|sgt|capt|brig|gen|cdr|cmdr|cpl|adm|insp|supt|prof|professor|sir|dame|lady|lord|dato|datuk|tan|sri|alhaji|hajia|engr|eng|arc|barr|barrister|rev|adv|cde|ndugu|mzee|hajji|excellency)$/u,
  rank: /^(?:assistant|deputy) commissioner$|^(?:(?:police|detective|senior|junior|staff|retired|assistant|deputy|chief(?= (?:inspector|superintendent))) )*(?:(?:lieutenant|major|brigadier|colonel|second|first|rear|vice)[ -])?(?:lieutenant|captain|major|colonel|brigadier|general|sergeant|inspector|superintendent|admiral|commodore|commandant|corporal)(?: of (?:the )?(?:police|justice|internal service|customs(?: service)?|civil protection|national security|medical service))?$|^(?:(?:senior|junior|state) )*(?:counsellor|counselor|adviser|advisor) of justice(?: of the (?:1st|2nd|3rd|first|second|third) class)?$/u,
  described:
    /^(?:prime|executive|managing|acting|interim|general|technical|operations|presidential|security|electoral|election|media|broadcasting|affairs|technology|economic|economy|trade|tourism|industry|commerce|housing|planning|immigration|customs|prisons|divisional|metropolitan|senior|deputy|chief|interior|foreign|home|health|education|justice|defen[cs]e|finance|culture|information|communications?|digital|youth|sports?|labou?r|energy|transport|agriculture|environment|cabinet|state|county|city|district|regional|provincial|municipal|town|national|federal|parliamentary|government|ministry|commission|council|police|army|military|court|press|official|principal|permanent|attorney|prosecutor|prosecuting|public|local|assistant|under|party|committee|department|university|school|\p{L}+['’]s)$/u,
  more: /^(?!(?:at|in|on|to|by|with|after|when|that|near|from|against|as|but|while|who|during|before)$)\p{L}[\p{L}'’-]*$/u,
  leads: /^(?:of|for)$/u,
  ofHouse: { leads: /^(?:of|from|with|at)$/u, told: 'of' },
  before: /^(?:at|in|on|to|by|with|after|when|that|near|from|against|as|and|but|while|through|via|during)$/u,
  inTitle:
    /^(?:(?:the|an?|opening|closing|welcome|full|public|video|televised|open|new|year|official|text|of) )*(?:speech|address|statement|remarks|appeal|message|greetings?|letter|interview|comments?|briefing|congratulations|report|warning) (?:of|by|from|with) (?:the )?(?<office>.+?)(?= (?:at|to|on|in|about|before|during|after|following|regarding|concerning|over)(?!\p{L})|[,:;.(–—]|$)/iu,
  actsAs: [
    [/^who (?:also )?(?:speaks|spoke) for (?:the )?/u, 'spokesperson for the '],
    [/^who (?:also |now )?(?:heads|leads|runs) (?:the )?/u, 'head of the '],
    [/^who (?:also |now )?chairs (?:the )?/u, 'chair of the '],
    [/^who (?:also )?represents (?:the )?/u, 'representative of the '],
    [
      /^who (?:also )?is (?:the |an? )?(?=(?:head|chief|director|spokes|minister|deput|mayor|akim|governor))/u,
      '',
    ],
  ],
  manner: /ly$/u,
}
