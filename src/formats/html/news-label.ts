/** What invites to other news wherever it stands alone: above a list, before a link, as a heading. */
export const READ_ALSO = [
  '(?:read|see) (?:also|more)|related (?:news|stories|articles)|more (?:news|stories)',
  'читайте (?:также|ещ[её])|читать также|(?:материалы |новости )?по теме|другие новости',
  '(?:тағы (?:да )?|сондай-ақ )оқыңыз(?:дар)?|оқи отырыңыз(?:дар)?|тақырыпқа сай|басқа жаңалықтар',
].join('|')
/** What leads to other news where a link follows: an invitation to read, or what the editors told before. */
const INVITES = [
  READ_ALSO,
  '(?:read|see|watch) (?:also|more|next|this)(?: (?:on|about) (?:this|the) (?:topic|story|subject))?|(?:also|further|more) (?:read|reading|stories|news|coverage|on (?:this|the) (?:topic|story|subject))|related (?:content|topics|links)|most (?:read|viewed|popular)|you (?:may|might) also like',
  '(?:earlier|previously),? (?:we|our (?:site|paper|editors)) (?:wrote|reported|told)(?: that| about| how)?|as (?:we|our paper) (?:have )?(?:wrote|reported|written)(?: earlier| previously| before)?,?(?: that)?',
  '(?:читайте|читать|смотрите|смотреть) (?:также|тоже|ещ[её]|далее|подробнее|больше|в тему)(?: (?:по|на) (?:этой |эту )?тем[еу])?|(?:читайте|смотрите) (?:по|на) (?:этой |эту )?тем[еу]|(?:также |ещ[её] )?(?:материалы |новости |статьи |подробнее )?(?:по|на) (?:этой |эту )?тем[еу]|самое (?:читаемое|популярное|обсуждаемое)|похожие (?:новости|материалы|статьи)|рекомендуем (?:почитать|прочитать)|вам (?:может быть|будет) интересно',
  '(?:ранее|прежде|до этого) (?:мы|наш (?:сайт|портал)|наша редакция|редакция) (?:уже )?(?:сообщал|писал|рассказывал)[аи]?(?: о том)?,?(?: (?:что|как|о|об))?|(?:как )?(?:мы|редакция) (?:уже )?(?:ранее )?(?:сообщал|писал|рассказывал)[аи]?(?: ранее)?(?: о том)?,?(?: (?:что|как|о|об))?',
  '(?:тағы|сондай-ақ|осы тақырыпта|тақырып бойынша|мынаны|мұны|толығырақ)(?: да)?(?: осы тақырыпта)? (?:оқыңыз|қараңыз|көріңіз)(?:дар)?|тақырыпқа қатысты|ұқсас (?:жаңалықтар|материалдар)|(?:ең )?көп оқылған(?:дар)?',
  '(?:бұған дейін|бұрын|осыған дейін) (?:біз|редакция) (?:бұл туралы )?(?:хабарла|жаз)\\p{L}*',
].join('|')
/** The same where a colon, a dash or the like stands behind: else a sentence of the text may begin so. */
const ANNOUNCES =
  "related|earlier|previously|recommended|editor[’']?s? picks?|don[’']?t miss|popular|topics?|ранее|подробнее|рекомендуем|не пропустите|популярное|выбор редакции|это интересно|также|в тему|бұған дейін|бұрын|толығырақ|тағы|сондай-ақ|танымал|тақырып бойынша|осы тақырыпта"
const LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${INVITES})[^\\p{L}\\p{N}]*|(?:${ANNOUNCES})\\s?[:—–|>»-][^\\p{L}\\p{N}]*)$`,
  'iu',
)
const LONGEST = 80

/** Whether words before a link are a label that leads to other news: «Читайте также:». */
export function isNewsLabel(words: string): boolean {
  return words.length <= LONGEST && LABEL.test(words)
}
