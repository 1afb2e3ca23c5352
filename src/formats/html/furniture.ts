/**
 * Lines that stand on pages of any site around the text and are none of its words, each alone in its line. Invitations and
 * labels of news pages in our languages, not of one site.
 */
const PHRASES = [
  'advertisement|advertisment|sponsored(?: content)?|supported by|from our sponsors?|advertiser content(?: from)?|most (?:popular|read|viewed)|trending(?: now)?',
  'continue reading(?: the main story| below)?|skip (?:to|past) [\\p{L} ]{1,40}|jump to [\\p{L} ]{1,30}|back to top|about this content|reuse this content|view comments|leave a comment|\\d+ comments?',
  'tweet|share|share (?:this )?(?:page|article|story|post|on [\\p{L} ]{1,20})|save(?: article| for later)?|send (?:us )?(?:a )?tips?|listen to (?:this )?article|\\d+ min(?:ute)?s?(?: of)? read(?:ing)?',
  'реклама|на правах рекламы|партн[её]рский материал|самое (?:читаемое|популярное)|популярное|продолжение (?:после|под) рекламы|наверх|комментарии(?: \\(?\\d+\\)?)?|\\d+ комментари(?:й|я|ев)|оставить комментарий|скопировать ссылку|время (?:на )?чтения[: ]+\\d+ мин(?:ут[аы]?)?\\.?|\\d+ мин(?:ут[аы]?)? на чтение',
  'жарнама|жарнама ретінде|ең көп оқылған(?:дар)?|танымал(?: жаңалықтар)?|жоғарыға|пікірлер(?: \\(?\\d+\\)?)?|\\d+ пікір|пікір қалдыру|сілтемені көшіру|оқу уақыты[: ]+\\d+ мин(?:ут)?\\.?',
].join('|')
/** How long ago something was published: true of the moment at which the page was saved, not of the text. */
const AGO = [
  '(?:about )?(?:\\d+|an?|one) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago',
  '(?:около )?(?:\\d+ )?(?:секунд[уы]?|сек\\.?|минут[уы]?|мин\\.?|час(?:а|ов)?|день|дня|дней|недел[юиь]|месяц(?:а|ев)?) назад',
  '\\d+ (?:секунд|минут|мин\\.?|сағат|күн|апта|ай) бұрын',
].join('|')
const BETWEEN = '[\\s|·•/,>:-]*'

const FURNITURE = new RegExp(`^${BETWEEN}(?:(?:${PHRASES}|${AGO})${BETWEEN})+$`, 'iu')
const RELATIVE_TIME = new RegExp(`^(?:${AGO})$`, 'iu')

/** Sentences that no statement has: consent to terms of the page, its newsletter, its form for opinions. */
const INVITATIONS = [
  /^by (?:clicking|signing up|subscribing|submitting|continuing|providing|registering|entering)\b.{0,80}\b(?:you|i) (?:agree|accept|consent|acknowledge|confirm)/iu,
  /^(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|inbox|e-?mails?|channel|podcasts?)\b/iu,
  /^get\b.{0,60}\b(?:newsletters?|alerts?|headlines|news|stories)\b.{0,40}\b(?:inbox|e-?mail)\b/iu,
  /^(?:we[’']re interested in|we (?:welcome|value|appreciate)) your feedback\b/iu,
  /^нажимая\s.{0,80}(?:соглашаетесь|соглашаюсь|принимаете|даете согласие|даёте согласие)/iu,
  /^(?:[^.!?]{1,80}\?\s)?(?:подписывайтесь|подписывайся|подпишитесь|подпишись|подписаться)\s.{0,60}(?:рассылк|телеграм|telegram|канал|youtube|instagram|facebook|новост)/iu,
  /^(?:читайте|смотрите) нас\s.{0,40}\s(?:телеграм|telegram|youtube|instagram|facebook|whatsapp|google news)[\p{L}-]*[.!]*$/iu,
  /^.{0,60}(?:түймесін|батырмасын) басу арқылы.{0,80}(?:келісесіз|келісім бересіз|қабылдайсыз)/iu,
  /^.{0,60}(?:арна|парақша|телеграм|telegram|youtube|instagram|жаңалықтар)\p{L}*\s.{0,30}(?:жазылыңыз|жазылыңыздар|жазылу)[.!]*$/iu,
  /^(?:subscribe|sign in|log in|register|join)(?: (?:now|today|here|for free|free|with us))?(?: or (?:sign|log) in)? to (?:continue|keep|finish) reading(?: (?:this|the|our) (?:article|story|post|piece|text)s?)?[.!…]*$/iu,
  /^(?:оформите|оплатите|купите|приобретите) подписку,?(?: и| чтобы)? (?:читать|читайте|дочитать|для чтения)(?: (?:дальше|далее|полностью|без ограничений|эт\p{L}+|материал\p{L}*|стать\p{L}+|текст\p{L}*|до конца)){1,4}[.!…]*$/iu,
  /^чтобы (?:читать|прочитать|дочитать)(?: (?:дальше|далее|полностью|целиком|до конца|эт\p{L}+|весь|вс[юё]|полн\p{L}+|материал\p{L}*|стать\p{L}+|текст\p{L}*|новост\p{L}+|продолжение)){1,4},? (?:подпишитесь|оформите подписку|войдите|зарегистрируйтесь)(?: (?:на|в|на наш) (?:сайт\p{L}*|аккаунт|рассылк\p{L}*|канал))?(?: или (?:войдите|зарегистрируйтесь|оформите подписку))?[.!…]*$/iu,
  /^(?:(?:мақала|материал|мәтін|жаңалық)\p{L}* )?(?:жалғасын|толық|әрі қарай)(?: (?:мақала|материал|мәтін|жаңалық)\p{L}*)? оқу үшін(?: (?:сайт\p{L}*|аккаунт\p{L}*|жүйе\p{L}*|бізге|арна\p{L}*))?(?: (?:жазыл|кір|тіркел)\p{L}*)(?: (?:немесе|не) (?:жазыл|кір|тіркел)\p{L}*)?[.!…]*$/iu,
  /^©\uFE0F?\s?.{1,80}[^.!?]$/u,
  /^(?:фото(?:графия)?|видео|инфографика|сурет|фотосурет|photo|image|picture)\s?[:©]\s?.{1,80}[^.!?]$/iu,
]
const LONGEST = 240

/** Whether a line of a page is none of its text's words. */
export function isFurniture(line: string): boolean {
  const told = line.trim()
  if (told === '' || told.length > LONGEST) return false
  return FURNITURE.test(told) || INVITATIONS.some((pattern) => pattern.test(told))
}

/** Whether a line tells how long ago something was published. */
export function isRelativeTime(line: string): boolean {
  return RELATIVE_TIME.test(line.trim())
}
