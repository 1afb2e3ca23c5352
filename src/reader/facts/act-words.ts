const ACT =
  /^(ук|упк|коап|гк|(?:қк|әқбтк|ақ|қпк)(?:-[а-яәіңғүұқөһ]{2,6})?|ак|пк|кодекс[а-яәіңғүұқөһ]*|закон(?!н|од)[а-я]*|заң(?!сыз|сызд|дыл|нам|гер)[а-яәіңғүұқөһ]*|конституц[а-яәіңғүұқөһ]*|code|law|constitution|criminal|penal|civil)$/u
/** Words behind the name of an act that belong to it: «УК Республики Казахстан», "Criminal Code of the Kyrgyz Republic". */
const COUNTRY =
  /^(рк|рф|кр|руз|рб|рт|қр|фрг|оаэ|сша|кнр|юар|кндр|uae|usa|республик[а-я]*|республикасы[а-яәіңғүұқөһ]*|федераци[а-яәіңғүұқөһ]*|королевств[а-я]*|(?:казахстан|қазақстан|росси|ресей|кыргыз|қырғыз|киргиз|узбекистан|узбекск|өзбекстан|таджики|тәжік|туркмен|түрікмен|беларус|белорус|украин|молдов|грузи|армян|армени|азербайджан|әзірбайжан|турци|турецк|түркия|монгол|китай|қытай|германи|эстон|латви|литв|литов|польш)[а-яәіңғүұқөһ]*|of|the|republic|federation|kingdom|kazakhstan|kazakh|russian?|kyrgyz|kyrgyzstan|uzbekistan|uzbek|tajikistan|turkmenistan|belarus|ukraine|moldova|georgia|armenia|azerbaijan|turkey|türkiye|turkish|mongolia|china|kenya|india|indian|germany|estonia|latvia|lithuania|poland)$/u
/** Words that lead to a country's name and are none. */
const LEADING = /^(of|the)$/u
/** Words before a Kazakh «кодекстің», «заңның» that belong to the act's name. */
const NAMING =
  /^(қылмыстық|азаматтық|әкімшілік|құқық|бұзушылық[а-яәіңғүұқөһ]*|туралы|процестік|қылмыстық-процестік|азаматтық-процестік|рәсімдік|рәсімдік-процестік|қылмыстық-атқару|атқару|еңбек|салық|кәсіпкерлік|экологиялық|конституциялық|бюджет|жер|орман|су|қр|қазақстан|республикасы[а-яәіңғүұқөһ]*|кыргыз|қырғыз|ресей|өзбекстан|федерациясы[а-яәіңғүұқөһ]*)$/u
const PART =
  /^(ч|чч|част[а-я]*|п|пп|пункт[а-я]*|подпункт[а-я]*|подп|parts?|paras?|paragraphs?|бөлі[а-я]*|бөліг[а-яәі]*|қр)$/u

/** Words between an article's number and its act: what joins, and what describes the act: «Уголовного», «настоящего». */
const TO_ACT =
  /^(и|или|либо|а|также|and|or|to|of|the|this|under|no|№|және|мен|не|осы|прим|примечани[а-я]*|бөліг[а-яәі]*|бөлікт[а-яәі]*|тармағ[а-яәі]*|[а-я]+(?:ого|его|ому|ой|ым|ых)|[a-z]+(?:al|ive|ial)|[0-9]+-[а-яәі]+)$/u
const NAME_END = /^(об|административных|правонарушениях)$/u
const JOINED_PART = /^\d+-(бөлі|тармағ)[а-яәіңғүұқөһ]*$/u
/** Words within the name of an English act. */
const WITHIN_NAME = /^(of|on|and|the|for|in|about)$/u

/** Whether a word names an act, or the kind of it. */
export function namesAct(folded: string): boolean {
  return ACT.test(folded)
}

/** Whether a word behind an act names its country, or leads to it. */
export function namesCountry(folded: string): boolean {
  return COUNTRY.test(folded)
}

/** Whether a word only leads to a name: "of", "the". */
export function leadsToName(folded: string): boolean {
  return LEADING.test(folded)
}

/** Whether a word before the act is a piece of its name. */
export function isOfActName(folded: string): boolean {
  return NAMING.test(folded)
}

/** Whether a word names a part or a point of an article. */
export function namesPart(folded: string): boolean {
  return PART.test(folded)
}

/** Whether a word may stand between an article's number and its act. */
export function leadsToAct(folded: string): boolean {
  return TO_ACT.test(folded) || isOfActName(folded)
}

/** Whether a word stands within an English name: "Law on Mass Media". */
export function joinsName(folded: string): boolean {
  return WITHIN_NAME.test(folded)
}

/** Whether a word ends the name of a Russian code: «об административных правонарушениях». */
export function endsActName(folded: string): boolean {
  return NAME_END.test(folded)
}

/** Whether a word is a part of an article with its number: «2-бөлігі». */
export function isJoinedPart(folded: string): boolean {
  return JOINED_PART.test(folded)
}
