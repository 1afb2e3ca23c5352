import type { Tag } from './law.ts'

/** Remarks that sources of a pack carry besides an address, in the words of other languages; packs are written in English. */
type Words = (...pieces: readonly string[]) => { readonly kk: string; readonly ru: string }

const MONTHS: Readonly<Record<string, readonly [string, string]>> = {
  January: ['қаңтар', 'январь'],
  February: ['ақпан', 'февраль'],
  March: ['наурыз', 'март'],
  April: ['сәуір', 'апрель'],
  May: ['мамыр', 'май'],
  June: ['маусым', 'июнь'],
  July: ['шілде', 'июль'],
  August: ['тамыз', 'август'],
  September: ['қыркүйек', 'сентябрь'],
  October: ['қазан', 'октябрь'],
  November: ['қараша', 'ноябрь'],
  December: ['желтоқсан', 'декабрь'],
}
const MONTH = Object.keys(MONTHS).join('|')
/** «421-IV» and, where it is told, the day of a law. */
const LAW = String.raw`Law ([\dIVXL-]+)(?: of ([\d.]+))?`

const REMARKS: readonly (readonly [RegExp, Words])[] = [
  [
    /^Law ([\dIVXL-]+) of ([\d.]+)$/u,
    (law, day) => ({ kk: `${day} № ${law} Заң`, ru: `Закон от ${day} № ${law}` }),
  ],
  [
    /^Supreme Court (?:normative )?resolution no\. (\d+) of ([\d.]+)/u,
    (number, day) => ({
      kk: `Жоғарғы Соттың ${day} № ${number} нормативтік қаулысы`,
      ru: `нормативное постановление Верховного Суда от ${day} № ${number}`,
    }),
  ],
  [
    /^day of entry into force: general knowledge$/u,
    () => ({ kk: 'күшіне енген күні: жалпыға белгілі', ru: 'день вступления в силу: общеизвестно' }),
  ],
  [/^an older version of /u, () => ({ kk: 'бұрынғы редакция: ', ru: 'более ранняя редакция: ' })],
  [/^the end: /u, () => ({ kk: 'аяқталуы: ', ru: 'окончание: ' })],
  [/ 2014 text@/u, () => ({ kk: ', 2014 жылғы мәтін@', ru: ', текст 2014 года@' })],
  [
    new RegExp(`, (${MONTH}) (\\d{4})( or later)?`, 'u'),
    (month = '', year = '', later = '') => {
      const [kk, ru] = MONTHS[month] ?? [month, month]
      return {
        kk: `, ${year} жылғы ${kk}${later && ' немесе кейінірек'}`,
        ru: `, ${ru} ${year} года${later && ' или позже'}`,
      }
    },
  ],
  [/, before (\d{4})/u, (year) => ({ kk: `, ${year} жылға дейін`, ru: `, до ${year} года` })],
  [
    / \(art\. (\d+) last amended ([\d.]+) in the version read\)/u,
    (article, day) => ({
      kk: ` (${article}-бап оқылған редакцияда соңғы рет ${day} өзгертілген)`,
      ru: ` (ст. ${article} в прочитанной редакции последний раз изменена ${day})`,
    }),
  ],
  [
    / \(last amended ([\d.]+)(?: in the version read)?\)/u,
    (day) => ({ kk: ` (соңғы рет ${day} өзгертілген)`, ru: ` (последнее изменение — ${day})` }),
  ],
  [
    new RegExp(` \\(last amended by ${LAW}\\)`, 'u'),
    (law, day) => ({
      kk: ` (соңғы рет ${day} № ${law} Заңмен өзгертілген)`,
      ru: ` (последнее изменение — Закон от ${day} № ${law})`,
    }),
  ],
  [
    new RegExp(` \\(note of exclusion, ${LAW}\\)`, 'u'),
    (law) => ({
      kk: ` (алып тасталғаны туралы ескертпе, № ${law} Заң)`,
      ru: ` (отметка об исключении, Закон № ${law})`,
    }),
  ],
  [
    new RegExp(` \\(text after ${LAW}\\)`, 'u'),
    (law, day) => ({
      kk: ` (${day} № ${law} Заңнан кейінгі мәтін)`,
      ru: ` (текст после Закона от ${day} № ${law})`,
    }),
  ],
  [
    new RegExp(`, after ${LAW}`, 'u'),
    (law, day) => ({ kk: `, ${day} № ${law} Заңнан кейін`, ru: `, после Закона от ${day} № ${law}` }),
  ],
  [
    new RegExp(` \\(after ${LAW}\\)`, 'u'),
    (law) => ({ kk: ` (№ ${law} Заңнан кейін)`, ru: ` (после Закона № ${law})` }),
  ],
  [/ \(read in full\)/u, () => ({ kk: ' (толық оқылды)', ru: ' (прочитан целиком)' })],
  [/ \(day not given\)/u, () => ({ kk: ' (күні көрсетілмеген)', ru: ' (день не указан)' })],
  [/ \(draft budget\)/u, () => ({ kk: ' (бюджет жобасы)', ru: ' (проект бюджета)' })],
  [/ \(Ministry of Internal Affairs\)/u, () => ({ kk: ' (ІІМ)', ru: ' (МВД)' })],
  [
    / \(Committee on Legal Statistics of the Prosecutor General's Office\)/u,
    () => ({
      kk: ' (Бас прокуратураның Құқықтық статистика комитеті)',
      ru: ' (Комитет по правовой статистике Генеральной прокуратуры)',
    }),
  ],
  [
    /: Sunday is common, the second day is set by the employer, in practice Saturday/u,
    () => ({
      kk: ': жалпы демалыс — жексенбі, екіншісін жұмыс беруші белгілейді, іс жүзінде ол — сенбі',
      ru: ': общий выходной — воскресенье, второй назначает работодатель, на деле это суббота',
    }),
  ],
  [
    /, arts?\.? (\d[\d()-]*)((?:, \d[\d()-]*| and \(\d+\)|–\d+)*)/u,
    (first = '', rest = '') => {
      const all = `${first}${rest}`
      return {
        kk: `, ${all.replace(' and ', ', ')}-бап${/–|, \d/u.test(rest) ? 'тар' : ''}`,
        ru: `, ст. ${all.replace(' and ', ' и ')}`,
      }
    },
  ],
  [/, doc (\d+)/u, (number) => ({ kk: `, ${number}-құжат`, ru: `, документ ${number}` })],
]

/** A source as it is read in a language: its address stays, the remarks beside it are put in words of that language. */
export function sourceIn(text: string, language: Tag): string {
  if (language === 'en') return text
  let told = text
  for (const [remark, words] of REMARKS) {
    const [found, ...pieces] = remark.exec(told) ?? []
    if (found !== undefined) told = told.replace(found, () => words(...pieces)[language])
  }
  return told
}
