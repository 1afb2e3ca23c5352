/** Denials, limits and conditions: without them a quotation says something else. Lower case. */
const RU =
  'не|ни|нет|нельзя|никогда|никто|ничего|ничто|никак\\p{L}*|без|кроме|только|лишь|исключительно|единственн\\p{L}*|вплоть|до|от|свыше|более|менее|больше|меньше|' +
  'максим\\p{L}*|миним\\p{L}*|если|при|якобы|отсутств\\p{L}*|невозможн\\p{L}*|недопустим\\p{L}*|запре[тщ]\\p{L}*|или|либо|может|могут|вправе'
const EN =
  "not|no|nor|none|never|nobody|nothing|cannot|\\p{L}+n['’]t|without|except|unless|only|solely|exclusively|up|until|over|under|than|more|less|" +
  'least|most|maximum|minimum|if|when|where|alleged\\p{L}*|or|may|might|can'
const KK =
  'емес|жоқ|ешқандай|ешкім|ешқашан|тек|ғана|қана|дейін|бастап|асатын|астам|артық|кем|кемінде|болмаса|егер|мүмкін|немесе|' +
  '\\p{L}+(?:[мбп][ае](?:й\\p{L}*|у\\p{L}*|ң\\p{L}*|с\\p{L}*|ған\\p{L}*|ген\\p{L}*|д[ыі]\\p{L}*)|с[ае])'

const TELLING = new RegExp(`^(?:${RU}|${EN}|${KK})$`, 'u')

/** Whether a word, with the marks around it, turns or bounds what is said. */
export function isTelling(word: string): boolean {
  return TELLING.test(word.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
}
