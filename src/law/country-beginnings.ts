/**
 * The first three letters of all words by which a country is named in the languages that are read. Kept here because the names
 * themselves take longer to gather than a short text to read, and most texts name no country.
 */
export const BEGINNINGS = new Set(
  `
afg alb alg ame and ang ant arg arm aru asc aus aze bah ban bar bel ben ber bhu bol bos bot bou bra bri bru bul
bur cam can cap car cay cen ceu chi chr cli coc col com con coo cos cro cub cur cyp cze côt den die dji dom dut
ecu egy el equ eri est esw eth fal far fij fin fra fre gab gam geo ger gha gib gre gua gue gui guy hai hea hon
hun ice ind ira ire iri isl isr ita jam jap jer kaz ken kir kos kuw kyr lao lat leb les lib lie lit lux mac mad
mal mar mau may mex mic mol mon mor moz mya nam nau nep net new nic nig niu nor oma out pak pal pan pap par per
phi pit pol por pse pue qat rom rus rwa réu sam san sar sau sen ser sey sie sin slo sol som sou spa sri st sud
sur sva swe swi syr são tai taj tan tha tim tog tok ton tri tun tur tuv tür uae uga uk ukr uni unk uru us usa
uzb van vat ven vie wal wes yem zam zim åla авс азе ала алб алж аме анг анд ант арг арм ару аус ауғ афг ақш баг
бан бар бат бах баә бел бен бер бол бон бос бот бра бри бру був бур бут бір ван ват вел вен вир вне вос вье габ
гаи гай гам ган гва гви гер гиб гон гре гру гуа гфр дан дже джи дие дом еги жал жап жаң зам зап зим изр инд иор
ира ирл исл исп ита йем каб каз кай кам кан кат кен кип кир кит кли кнд кнр кок кол ком кон кос кот куб кув кук
кхд кыр кюр лао лат лес либ лив лит лих люк мав мад май мак мал мар мек мик моз мол мон моң мыс мья мэн нам нау
неи неп ниг нид ник ниу нов нор о-в оар оаэ ома орт оңт пак пал пан пап пар пер пит пол пор псе пуэ пәк рес рею
рк рож рос руа рум рф сал сам сан сар сау сев сей сен сер сеу син сир сло сое сол сом суд сур сша сыр сье сян
тад таи тай тан тер тим ток тон три тув тун тур тёр түр тәж уга узб укр уол уру фар фед фид фил фин фол фра фрг
хер хор цен чер чех чил шве шпи шри экв эри эсв эст эфи юар южн яма япо қаз қр қхр қыр қыт үнд ұлы әзі әск әул
өзб
`
    .trim()
    .split(/\s+/u),
)

const FIRST_LETTERS = 3

/** Words with a capital, each once. */
export function capitalisedIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\p{Lu}[\p{L}’'.]*/gu))
}

/** A word as names are kept: "U.S." is "US". */
export function lettersOf(written: string): string {
  return written.replace(/[.’']/gu, '')
}

/** What names of countries are looked for by. */
export function beginningOf(word: string): string {
  return word.toLowerCase().slice(0, FIRST_LETTERS)
}

/** Whether a word with a capital may name a country; most that may do not. */
export function mayNameCountry(text: string): boolean {
  for (const written of capitalisedIn(text)) if (BEGINNINGS.has(beginningOf(lettersOf(written)))) return true
  return false
}
