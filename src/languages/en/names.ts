import type { NameWords } from '../../reader/language/names.ts'
import { ENGLISH_OTHERS, ENGLISH_WOMEN } from './english-names.ts'
import { holders } from './holders.ts'
import { WORLD_NAMES, WORLD_WOMEN } from './world-names.ts'

/** First names; names that are also places or words ("Jordan", "Grace") are left out. */
const GIVEN = `aaron abai abdul abdulla abdullah abzal adam adil adilbek ahmed ahmet aida aidar aidos aigerim aigul aizhan akhmet alan albert
  aldiyar alejandro aleksandr aleksei alena alex alexander alexandra alexei alexey ali alibek alice alikhan aliya alla almas almaz altay altynbek
  aman amangeldy amanzhol amy ana anar anara anatoly andreas andrei andrew andrey andriy andrzej angela angelina anna anne annalena anthony antonio
  antony anuar anwar arailym arkady arman arnold arthur arystan asan asel aset askar askhat assel asset asylbek ayan azamat bakhyt bakhytzhan
  bakytzhan barack barbara bashar batyrkhan baurzhan bauyrzhan beibut bekbolat benjamin berik bernard bill bob bolat boris brian bulat camila
  carl carlos caroline catherine charles chris christian christine christopher claudia daniel daniyar daniya daria dariga darkhan dastan dauren
  daulet david deborah denis dennis dias didar dimash dinara dinmukhamed dmitri dmitry dmytro donald doris dulat edil eduard edward elena elizabeth
  elon elvira emily emma emmanuel erbolat eric erik erlan ermek eugene eva evgeny fatima felix fernando fidel francis francois frank franz
  friedrich fyodor gabidulla gabriel galymzhan gareth gavin gennady george georgy gerhard giorgia gleb gordon greta grigory guido gulmira gulnar
  gulnara hans hassan heinrich helen helmut henry hillary hosni hugo hussein ian ibrahim igor ilham ilya imangali ingrid irina isaac isabel islam
  ivan jack jacob jacques jair james jan jane janet janez jason javier jean jeff jennifer jens jeremy jessica jim jimmy joe joel johan johannes
  john jonas jonathan jose josef joseph joshua josip juan judith julia julian julie julius justin kairat kamala kanat karen karim karin karl
  kassym-jomart kassymzhomart kassym-zhomart kate katherine katya keir kemal kevin kenneth khalid kirill klaus konstantin kristina kseniya kuanysh
  kyrylo lars larisa larry laura laurent leo leonid leyla li linda lindsey lionel lisa louis louise lucas luis luiz lyazzat lynda lyudmila madina
  magerram magzhan malik manuel marat margaret margulan mark maria marina marine mario mariya marta martin mary matteo matthew maulen max maxim medet
  meruert michael michel michelle miguel mikhail mikheil miras mohamed mohammad mohammed moldir muhammad mukhamed mukhtar murat nadezhda nancy narendra nariman
  natalia natalya nathan nazym nelson nicholas nick nicola nicolas nicole nikita nikol nikola nikolai nikolay nils noam nurbek nurbol nurlan nursultan
  nurtas nurzhan oleg oleksandr olga olivia olzhas omar oscar otto pablo patrick paul pavel pedro peter petro philip phillip pierre pyotr rachel
  rafael rahim rakhat rakhim ralph ramazan ramzan raul ravshan ray rebecca recep renat ricardo richard rinat rishi rita rob robert roberto roger roman
  ronald rosa ruslan rustam rustem ruth ryan sabit sabina sadyr saltanat sam samal samantha samuel sandra sanjay sanzhar sara sarah saule scott sebastian serena
  sergei sergey sergio serik serikbol serikzhan shavkat shinzo shokan silvio simon sofia sophie stanislav stephen steve steven stuart susan sviatlana svetlana tair
  talgat tamara tanya tatsiana tatiana tatyana theresa thomas tim timothy timur tokhtar tom tony turar tyler ulan ulf umit ursula usman vadim valentina
  valeria valery vasily venera vera vertie viktor viktoria vincent vitaly vladimir vladislav volodymyr vyacheslav walter wang warren werner wilhelm
  william xi yakov yan yana yaroslav yelena yerbol yerbolat yergali yerlan yermek yermukhamet yernar yersin yertay yevgeny yoshihide yulia yuri yury yusuf
  zamira zarina zauresh zhan zhanar zhanat zhanbolat zhandos zhanerke zhanarbek zhanna zhansaya zhaslan zhomart zhuldyz`

const allGiven = `${GIVEN} ${ENGLISH_OTHERS} ${ENGLISH_WOMEN} ${WORLD_NAMES}`.split(/\s+/u)
const given = allGiven.join('|')

/** First names of women; words that are first names of women as often as not ("Grace") tell it beside a surname only. */
const WOMEN = `abena abigail agnes aida aigerim aigul aisha aizhan aliya alice alla alina alma amina amy ana anar anara anastasia andrea angela
  angelina ann anna anne annabel annalena arailym asel aset assel ayesha barbara beatrice bella brigitte camila carmen carol caroline catherine
  chiara chloe christina christine clara claire claudia dariga daria deborah diana dinara dora doris dorothy eleanor elena elisa elizabeth ella
  elvira emily emma esther eva eve fatima fiona florence frances gaukhar giorgia gita gloria grace greta gulmira gulnar gulnara hannah heather
  helen hilda ida ilse indira ines ingrid irene irina isabel isabella ivana jana jane janet jennifer jessica joan joanna joyce judith julia julie
  kamala karen karin karina kate katherine kathleen katya kristina ksenia kseniya lara larisa laura lena leyla lilian linda lindsey lisa lucy lydia
  lyazzat lyudmila madina maria mariam marina marion marta martha mary maya megan meruert michelle mira moldir monica nadezhda nadia naomi natalia
  natalya nazym nicola nicole nina nora olga olivia oksana pamela patricia paula penelope priya rachel rebecca rita rosa rose ruth sabina saltanat
  samantha sandra sara sarah saule serena sheila simone sofia sophia sophie susan svetlana tamara tanya tatiana tatyana theresa ursula valentina
  valeria vanessa vera veronica victoria viktoria viola virginia wangari wanjiru yana yelena yulia zarina zhanar zhanna zoe zulfiya`
const women = new Set(`${WOMEN} ${ENGLISH_WOMEN} ${WORLD_WOMEN}`.split(/\s+/u))
/** First names of both. */
const BOTH =
  /^(?:alex|sam|kim|kelly|kerry|vivian|rowan|lynn|jean|nicola|andrea|robin|chris|lee|anuar|kanat|li|wang|xi|ade|adel|wei|fumio|kiran|kumar|noor|amal|ming|feng|rosario|jesus|yan|aset|anar|zhan|nikola|nicole)$/u
const men = allGiven.filter((name) => !women.has(name) && !BOTH.test(name))

/** Places, peoples, bodies, days, and what bears a person's name or describes a place: "Great Britain", "Lake Victoria". */
const NOBODY =
  /^(?:great|west|east|north|south|new|central|northern|southern|eastern|western|lower|upper|old|saint|st|san|santa|big|little|the|azov|berlin|bahrain|benin|austin|britain|dublin|harbin|kharkov|kiev|kishinev|krakow|lublin|lvov|mogilev|moldova|ostrava|pskov|rostov|saratov|sakhalin|tambov|tianjin|turin|wisconsin|spain|china|argentina|carolina|bukovina|herzegovina|medina|genova|cordova|nova|casanova|chernigov|prokhorov-?\d*|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|city|town|region|district|province|state|states|republic|kingdom|emirates|union|federation|council|committee|commission|assembly|congress|parliament|senate|majilis|mazhilis|maslikhat|akimat|ministry|ministers?|agency|department|office|bureau|court|prosecutor'?s?|police|service|bank|fund|foundation|institute|university|college|school|academy|hospital|centre|center|museum|theatre|theater|prize|award|street|avenue|square|park|bridge|airport|station|stadium|valley|falls|beach|island|islands|lake|river|sea|mountains?|desert|bay|cape|county|land|war|party|movement|group|company|corporation|holdings?|association|society|organi[sz]ation|forum|league|club|times|post|news|press|journal|bulletin|tv|radio|kazakhstan|kazakhs?|russians?|americans?|europeans?|europe|asia|africa|america|korea|zealand|ireland|india|secretary|governor|mayor|senator|judge|chairman|staff|general|counsellor|president|presidential|prime|deputy|deputies|people|peoples|nations|rights|law|code|act|constitution|article|section|day|week|year|line|deal|agreement|accords?|declaration|convention|airlines?|motors?|economics|effect|doctrine|administration|government)(?:'s)?$/u

/** How persons are named. */
export const names: NameWords = {
  holders,
  ofOne:
    /^(?!(?:.*[^s'’]s|their|people|(?:wo)?men|children|clergy|staff|police|personnel|others|dead|deceased|injured|personnel)(?:['’]s?)?$)/u,
  given: new RegExp(`^(?:${given})(?:'s)?$`, 'u'),
  givenOrOffice: /^akim$/u,
  patronymic: /.(?:uly|kyzy|ovich|evich|ovna|evna|oglu)(?:'s)?$/u,
  surname: /..(?:ov|ev|ova|eva|in|ina|enko|sky|skiy|skaya|yan|bek|bai|bay|khan|zhan|ko)(?:'s)?$/u,
  sureSurname: /..(?:[^iou]ov|[^ui]ev|[^u]ova|eva|enko)(?:'s)?$/u,
  nobody: NOBODY,
  title:
    /^(?:mr|mrs|ms|dr|prof|maj|col|lt|sgt|capt|brig|gen|cdr|cmdr|cpl|adm|insp|supt|hon|rev|president|minister|senator|congressman|congresswoman|secretary|governor|mayor|professor|general|blogger|journalist|activist|lawyer|deputy|mp|spokesman|spokeswoman|spokesperson|chairman|chairwoman|colonel|major|judge|singer|editor)$/u,
  titleTellsAny: true,
  honour:
    /^(?:justice|sheikh|engr|barrister|comrade|cde|pastor|reverend|bishop|archbishop|sir|dame|alhaji|hajia|advocate)$/u,
  office: {
    words:
      /^(?:(?:blogger|vlogger|influencer|tiktoker|activist|journalist|reporter|editor|presenter|broadcaster|columnist|publisher|lawyer|attorney|defender|campaigner|politician|leader|chairman|chairwoman|chairperson|president|minister|deputy|mp|lawmaker|legislator|senator|councillor|governor|mayor|commissioner|director|chief|head|superintendent|sergeant|lieutenant|commander|constable|sheriff|brigadier|ambassador|secretary|sp|dsp|ssp|asp|acp|dcp|dcop|acop|igp|dig|aig|insp|supt|sgt|cllr|official|officer|spokesman|spokeswoman|spokesperson|prosecutor|ombuds(?:man|woman|person)|speaker|registrar|solicitor|premier|chancellor|admiral|auditor|envoy|diplomat|consul|colonel|captain|inspector|judge|magistrate|pastor|bishop|imam|sheikh|preacher|cleric|priest|professor|teacher|businessman|businesswoman|entrepreneur|banker|oligarch|singer|musician|comedian|candidate|oppositionist|provocateur|organi[sz]er|founder|administrator|hon|whistleblower|(?:director|inspector|attorney|solicitor|auditor|secretary|governor)-general)s?|hono(?:u)?rable)$/u,
    joins: /^and$/u,
    opens:
      /^(?:an?|the|who|former|formerly|deputy|acting|interim|executive|managing|general|first|head|chief|chair(?:man|woman|person)|director|president|secretary|spokes(?:man|woman|person)|commissioner|registrar|(?:director|inspector|attorney|solicitor|auditor|secretary|governor)-general)$/u,
    places: /^(?:in|at|near|from|of|to|outside|around|across)$/u,
  },
  example: {
    words: /^(?:like|including|namely)$/u,
    phrase: ['such', 'as'],
    platforms:
      /^(?:facebook|twitter|x|telegram|whatsapp|tiktok|instagram|youtube|viber|threads|vkontakte|google|reddit|internet)$/u,
  },
  /** Those who fight or speak under a name of their own: "Al-Shabaab militants", "Reuters news agency". */
  underName: {
    words:
      /^(?:militants?|elements|terrorists?|fighters|insurgents|invaders|occupiers|rebels|agency|newspaper|gang|cartel|movement|terrorist)$/u,
    between: 'news',
  },
  behindOffice: {
    forms: [
      {
        noun: /^(?:(?:vice-)?(?:minister|mayor|akim|governor|prosecutor|registrar|boss|(?:director|inspector|attorney|solicitor|auditor|secretary|governor)-general|president|chairman|chairwoman|chief|head|director|deputy|secretary|inspector|commissioner|superintendent|commander|captain|colonel|major|lieutenant|sergeant|officer)|spokes(?:man|woman|person)|press-secretary|representative|adviser|advisor|ombudsman|manager|rector)$/u,
        first: /./u,
        second: /./u,
      },
    ],
    apart:
      /^(?:in|on|at|with|by|from|to|after|before|under|over|as|that|who|which|when|where|while|but|or|is|was|were|has|had|said|says|told|whose|is|like|called|named)$/u,
    bears:
      /^(?!(?:police|department|service|services|office|ministry|committee|administration|council|commission|court|directorate|authority|board|akimat|division|bureau|inspectorate|prosecutors?|prosecutor['’]s|affairs|health|education|security|safety|planning|development|transport|energy|media|trade|labou?r|finance|[a-z]+(?:[st]ions|vices|ences|works|sports))$)[a-z]/u,
    place: (word, before) => /^(?:of|akim|mayor|governor)$/u.test(before) && /[a-z]/u.test(word),
  },
  run: {
    particles:
      /^(?:bin|bint|binti|ibn|ben|al|el|ul|ud|umm|van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|las|los|y|zu|zum|ter|ten|af|bar|av|ap)$/u,
    joined: /^(?:al|el|ul|ur|ad|ar|as|at|az|an|ash|bin|ben|ibn)['-]/u,
    closes: /'s$|s'$/u,
    apart:
      /^(?:[a-z]{3,}ists?|teacher|engineer|doctor|analyst|expert|farmer|trader|driver|student|resident|researcher|scholar|author|coach|actor|actress|victim|witness|observer|veteran|i|an?|mr|attorney|solicitor|prosecutor|auditor|registrar|representative|adviser|advisor|ombuds(?:man|woman|person)|manager|rector|speaker|premier|admiral|marshal|chancellor|envoy|consul|diplomat|principal|coordinator|cabinet|parliamentary|permanent|acting|assistant|former|associate|vice|chief|affairs|authority|communications?|broadcasting|broadcast|telecommunications?|technology|economy|economic|economics|fisher(?:y|ies)|agriculture|tourism|trade|industry|commerce|labou?r|employment|welfare|housing|planning|works|roads|railways|aviation|maritime|ports?|customs|revenue|treasury|elections?|electoral|registration|registrar|statistics|intelligence|defen[cs]e|force|forces|army|navy|command|corps|guard|guards|units?|section|division|directorate|inspectorate|secretariat|headquarters|board|tribunal|parole|prisons?|corrections?|immigration|border|borders|migration|refugees|citizenship|sciences?|research|innovation|climate|water|forests?|forestry|wildlife|mines|minerals|petroleum|utilities|regulatory|regulator|standards|consumer|competition|privacy|data|cyber|cybersecurity|crime|crimes|investigations?|narcotics|drugs?|anti-[a-z]+|counter-?[a-z]*|human|gender|women|children|youth|family|community|communities|religious|cultural|heritage|arts|archives|delegation|mission|embassy|consulate|house|chamber|upper|lower|opposition|majority|minority|whip|caucus|staff|stations?|precinct|metropolitan|area|zone|divisional|sub-?[a-z]+|area|zonal|township|borough|parish|ward|village|capital|internal|external|political|peace|development|cooperation|relations|privatization|reform|reforms|integration|strategic|strategy|policy|programs?|programmes?|projects?|operations|logistics|media|warns|urges|asks|calls|denies|slams|vows|orders|backs|rejects|accuses|dismisses|blames|threatens|condemns|reassures|assures|reminds|announces|defends|admits|demands|advises|cautions|appeals|insists|refutes|debunks|reveals|explains|confirms|seeks|wants|blasts|lauds|praises|hails|naval|public|corporate|regional|national|federal|provincial|municipal|drivers|residents|citizens|bloggers|journalists|reporters|users|parents|students|voters|farmers|traders|against|over|to|on|in|at|not|and|or|of|for|the)$/u,
    noFirst: /^(?:facebook|twitter|telegram|whatsapp|tiktok|instagram|youtube|linkedin)$/u,
    leads: /^(?:of|for|the|and|in)$/u,
    begins: /^(?:park|bay|day)$/u,
  },
  speaking: {
    verb: /^(?:said|says|told|tells|added|noted|wrote|writes|repl(?:y|ies|ied)|answered|explained|insisted|warned|claimed|argued|concluded|stressed|emphasi[sz]ed|recalled|stated|declared|asserted|admitted|acknowledged|remarked|maintained|urged|complained|continued|countered|retorted|denied|accused|blamed|testified)$/u,
    between: /^(?:also|has|had|later|then|further|again|once)$/u,
    opens:
      /^(?:yesterday|today|tonight|earlier|later|recently|meanwhile|then|now|again|also|elsewhere|instead|however|overnight|afterwards|last|once|when|while|as|if|since|after|before|because|although|in|on|at|for|from|by|to|of|per|via|quoting|citing|speaking|addressing|answering|asked|our|your|his|her|its|their|this|that|these|those|some|many|all|both|an?)$|ly$/u,
    joins: /^(?:as|that|and|but|while|when|where|because)$/u,
    house:
      /^(?:international|watch|amnesty|boarding|human|hold(?:ing|ings)|airways|air|aviation|telecoms?|energy|gas|oil|rail(?:ways?)?|media|online|digital|health|security|house|palace|yard|street|hall|hill|front|alliance|coalition|network|initiative|project|team|hub|solutions|systems|technolog(?:y|ies)|labs?|partners|capital|industries|mining|steel|power|water|insurance|finance|financial|exchange|markets?|stores?|hotels?|records|studios?|pictures|books|magazine|mail|mirror|guardian|observer|gazette|herald|tribune|chronicle|standard|independent|telegraph|sun|star|globe|democrats?|republicans?|conservatives?|labour|liberals?|greens?|socialists?|communists?|nationalists?|united|national|royal|federal|federation|central|public|civil|global|world|first|home|local|social|emergency|fire|rescue|traffic|transport|environment|education|justice|defen[cs]e|foreign|interior|culture|information|sports?|sri|sierra|burkina|costa|hong|saudi|puerto|abu|addis|buenos|los|las|cape|cabo|papua|equatorial|guinea|ivory|czech|downing|scotland|capitol|kremlin|nur|[a-z]{4,}stan|[a-z]+ians|officials?|residents?|sources?|experts?|reports?|reuters|associated|agence|xinhua|google|facebook|apple|microsoft|amazon|twitter|telegram|meta|youtube|[a-z]+\.[a-z]+)(?:'s)?$/u,
  },
  bearsName: {
    before: undefined,
    behind:
      /^(?:university|foundation|institute|school|hospital|prize|award|street|avenue|square|park|bridge|airport|stadium|library|museum|theatre|theater|centre|center|college|doctrine|act|law|island|falls|beach|valley|lake)(?:'s)?$/u,
  },
  courtesyOf: { woman: /^(?:mrs|ms|miss|madam|dame|lady)$/u, man: /^(?:mr|sir|lord)$/u },
  sexes: {
    surname: { woman: /(?:[^aeiou]ova|[oe]eva|[^e]eva|skaya)$/u, man: /(?:[^aeiou]ov|ev|skiy)$/u },
    given: {
      woman: new RegExp(`^(?:${[...women].filter((name) => !BOTH.test(name)).join('|')})$`, 'u'),
      man: new RegExp(
        `^(?:${men.join('|')}|kwame|kofi|juma|rob|ramesh|bill|tim|dan|ben|george|henry|graham|neil|keith|hugh)$`,
        'u',
      ),
    },
  },
}
