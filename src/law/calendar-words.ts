import type { CalendarGap, Reason } from './calendar.ts'
import type { Day, Trilingual } from './law.ts'

const WEEKDAYS: readonly Trilingual[] = [
  { kk: 'дүйсенбі', ru: 'понедельник', en: 'Monday' },
  { kk: 'сейсенбі', ru: 'вторник', en: 'Tuesday' },
  { kk: 'сәрсенбі', ru: 'среда', en: 'Wednesday' },
  { kk: 'бейсенбі', ru: 'четверг', en: 'Thursday' },
  { kk: 'жұма', ru: 'пятница', en: 'Friday' },
  { kk: 'сенбі', ru: 'суббота', en: 'Saturday' },
  { kk: 'жексенбі', ru: 'воскресенье', en: 'Sunday' },
]
const NO_WEEKDAY: Trilingual = { kk: '', ru: '', en: '' }

/** A day as people write it: 26.09.2022. */
function shown(day: Day): string {
  return day.split('-').reverse().join('.')
}

/** Why a day is a working day or a free one, in words. */
export function reasonInWords(reason: Reason): Trilingual {
  switch (reason.kind) {
    case 'ordinary':
      return { kk: 'жұмыс күні', ru: 'рабочий день', en: 'working day' }
    case 'weekend': {
      const { kk, ru, en } = WEEKDAYS[reason.weekday - 1] ?? NO_WEEKDAY
      return { kk: `демалыс күні, ${kk}`, ru: `выходной, ${ru}`, en: `weekend, ${en}` }
    }
    case 'day-off':
      return named({ kk: 'демалыс күні', ru: 'выходной', en: 'day off' }, reason.name)
    case 'national-holiday':
      return named({ kk: 'ұлттық мереке', ru: 'национальный праздник', en: 'national holiday' }, reason.name)
    case 'state-holiday':
      return named(
        { kk: 'мемлекеттік мереке', ru: 'государственный праздник', en: 'state holiday' },
        reason.name,
      )
    case 'shifted':
      return {
        kk: `демалыс күні: мереке (${reason.name.kk}, ${shown(reason.from)}) демалыс күніне тура келді`,
        ru: `выходной: праздник (${reason.name.ru}, ${shown(reason.from)}) пришёлся на выходной`,
        en: `day off: a holiday (${reason.name.en}, ${shown(reason.from)}) fell on a day off`,
      }
    case 'moved-off':
      return {
        kk: `демалыс күні, ${shown(reason.worked)} күнінен ауыстырылған`,
        ru: `выходной, перенесённый с ${shown(reason.worked)}`,
        en: `day off, moved from ${shown(reason.worked)}`,
      }
    case 'moved-working':
      return {
        kk: `жұмыс күні: демалыс ${shown(reason.off)} күніне ауыстырылған`,
        ru: `рабочий день: выходной перенесён на ${shown(reason.off)}`,
        en: `working day: its day off was moved to ${shown(reason.off)}`,
      }
  }
}

/** What the calendar does not know, in words. */
export function gapInWords(gap: CalendarGap): Trilingual {
  switch (gap.kind) {
    case 'before':
      return {
        kk: `${shown(gap.since)} күніне дейінгі мерекелер пакетте жоқ`,
        ru: `праздников до ${shown(gap.since)} в пакете нет`,
        en: `the pack has no holidays before ${shown(gap.since)}`,
      }
    case 'moving':
      return {
        kk: `${gap.name.kk} шамамен ${shown(gap.near)} күніне келеді; ресми күні пакетте жоқ`,
        ru: `${gap.name.ru} — около ${shown(gap.near)}; официального дня в пакете нет`,
        en: `${gap.name.en} falls near ${shown(gap.near)}; its official day is not in the pack`,
      }
    case 'not-compared':
      return {
        kk: `${gap.year} жылы демалыс күндерінің ауыстырылуы жарияланған күнтізбемен салыстырылмаған`,
        ru: `переносы выходных ${gap.year} года не сверены с опубликованным календарём`,
        en: `moved days off of ${gap.year} were not compared with a published calendar`,
      }
  }
}

function named(kind: Trilingual, name: Trilingual): Trilingual {
  return { kk: `${kind.kk}: ${name.kk}`, ru: `${kind.ru}: ${name.ru}`, en: `${kind.en}: ${name.en}` }
}
