import type { CalendarGap, Reason } from './calendar.ts'
import { dotted } from './dotted-day.ts'
import type { Trilingual } from './law.ts'

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
        kk: `демалыс күні: мереке (${reason.name.kk}, ${dotted(reason.from)}) демалыс күніне тура келді`,
        ru: `выходной: праздник (${reason.name.ru}, ${dotted(reason.from)}) пришелся на выходной`,
        en: `day off: a holiday (${reason.name.en}, ${dotted(reason.from)}) fell on a day off`,
      }
    case 'moved-off':
      return {
        kk: `демалыс күні, ${dotted(reason.worked)} күнінен ауыстырылған`,
        ru: `выходной, перенесенный с ${dotted(reason.worked)}`,
        en: `day off, moved from ${dotted(reason.worked)}`,
      }
    case 'moved-working':
      return {
        kk: `жұмыс күні: демалыс ${dotted(reason.off)} күніне ауыстырылған`,
        ru: `рабочий день: выходной перенесен на ${dotted(reason.off)}`,
        en: `working day: its day off was moved to ${dotted(reason.off)}`,
      }
  }
}

/** What the calendar does not know, in words. */
export function gapInWords(gap: CalendarGap): Trilingual {
  switch (gap.kind) {
    case 'before':
      return {
        kk: `${dotted(gap.since)} күніне дейінгі мерекелер нормалар жинағында жоқ`,
        ru: `праздников до ${dotted(gap.since)} в наборе норм нет`,
        en: `the norm pack has no holidays before ${dotted(gap.since)}`,
      }
    case 'moving':
      return {
        kk: `${gap.name.kk} шамамен ${dotted(gap.near)} күніне келеді; ресми күні нормалар жинағында жоқ`,
        ru: `${gap.name.ru} — около ${dotted(gap.near)}; официального дня в наборе норм нет`,
        en: `${gap.name.en} falls near ${dotted(gap.near)}; its official day is not in the norm pack`,
      }
    case 'not-compared':
      return {
        kk: `${gap.year} жылы демалыс күндерінің ауыстырылуы жарияланған күнтізбемен салыстырылмаған`,
        ru: `переносы выходных ${gap.year} года не сверены с опубликованным календарем`,
        en: `moved days off of ${gap.year} were not compared with a published calendar`,
      }
  }
}

function named(kind: Trilingual, name: Trilingual): Trilingual {
  return { kk: `${kind.kk}: ${name.kk}`, ru: `${kind.ru}: ${name.ru}`, en: `${kind.en}: ${name.en}` }
}
