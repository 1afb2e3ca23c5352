import { createCalendar } from '../../law/clock/calendar.ts'
import type { CalendarData } from '../../law/clock/calendar-data.ts'
import { createClocks } from '../../law/clock/clock.ts'
import type { ClockRow } from '../../law/clock/clock-data.ts'
import { withPeriods } from '../../law/clock/with-periods.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { countryNames } from '../../law/pack/bodies.ts'
import type { PackData } from '../../law/pack/data.ts'
import { createLaw } from '../../law/pack/pack.ts'
import { type AppliedRow, type ChangeRow, createHistory, type History } from '../history.ts'
import acts from './acts.json' with { type: 'json' }
import applied from './applied.json' with { type: 'json' }
import bodies from './bodies.json' with { type: 'json' }
import calendarData from './calendar.json' with { type: 'json' }
import changes from './changes.json' with { type: 'json' }
import clockRows from './clocks.json' with { type: 'json' }
import corpus from './corpus.json' with { type: 'json' }
import earlier from './earlier.json' with { type: 'json' }
import figures from './figures.json' with { type: 'json' }
import fineUnits from './fine-units.json' with { type: 'json' }
import forms from './forms.json' with { type: 'json' }
import glossary from './glossary.json' with { type: 'json' }
import administrative from './norms/administrative.json' with { type: 'json' }
import civil from './norms/civil.json' with { type: 'json' }
import criminal from './norms/criminal.json' with { type: 'json' }
import elements from './norms/elements.json' with { type: 'json' }
import standings from './norms/standings.json' with { type: 'json' }
import offices from './offices.json' with { type: 'json' }
import places from './places.json' with { type: 'json' }
import powers from './powers.json' with { type: 'json' }
import assembly from './provisions/assembly.json' with { type: 'json' }
import civilLaw from './provisions/civil.json' with { type: 'json' }
import constitution from './provisions/constitution.json' with { type: 'json' }
import information from './provisions/information.json' with { type: 'json' }
import media from './provisions/media.json' with { type: 'json' }
import offences from './provisions/offences.json' with { type: 'json' }
import prosecutor from './provisions/prosecutor.json' with { type: 'json' }
import standing from './standing.json' with { type: 'json' }
import statistics from './statistics.json' with { type: 'json' }
import terms from './terms.json' with { type: 'json' }

/**
 * A JSON file as the rows that it was written as. To the compiler every word of JSON is any string; that each file keeps to its
 * rows is checked by `../rows.test.ts`, not here: a check would cost time at every start.
 */
function written<Rows>(json: unknown): Rows {
  return json as Rows
}

/** The pack's rows. */
export const data: PackData = {
  jurisdiction: 'kz',
  build: 'kz 2026-11-29',
  texts: {
    mark: 'kazakhstan-law/codes: ',
    addresses: {
      kk: 'https://adilet.zan.kz/kaz/docs/',
      ru: 'https://adilet.zan.kz/rus/docs/',
      en: 'https://adilet.zan.kz/eng/docs/',
    },
  },
  acts: written(acts),
  norms: written([criminal, administrative, civil].flat()),
  standings,
  elements,
  provisions: written([constitution, offences, assembly, civilLaw, prosecutor, information, media].flat()),
  terms: written(terms),
  forms: written(forms),
  powers: written(powers),
  standing: written(standing),
  statistics: written(statistics),
  figures: written(figures),
  earlier: written(earlier),
  fineUnitName: {
    kk: 'айлық есептік көрсеткіш (АЕК)',
    ru: 'месячный расчётный показатель (МРП)',
    en: 'monthly calculation index (MCI)',
  },
  fineSign: {
    kk: ['АЕК', 'АЕК-тен', 'АЕК-ке'],
    ru: 'МРП',
    en: 'MCI',
    spelled: ['айлық есептік', 'месячн расч', 'месячн показател', 'monthly calculat', 'monthly ind'],
  },
  currency: {
    kk: ['теңге', 'теңгеге'],
    ru: 'тенге',
    en: 'tenge',
    spelled: ['тенге', 'теңге', 'tenge', 'тг', 'kzt', '₸'],
  },
  proceedings: {
    kk: 'қандай сотқа дейінгі тергеп-тексеру басталды немесе қандай хаттама толтырылды',
    ru: 'какие досудебные расследования начаты или протоколы составлены',
    en: 'which pre-trial investigations were begun or offence reports drawn up',
  },
  fineUnits: written(fineUnits),
  bodies: written(bodies),
  places,
  glossary,
  offices: written(offices),
}

/** The calendar and the clocks as they are written down. */
export const time: { readonly calendar: CalendarData; readonly clocks: readonly ClockRow[] } = {
  calendar: written(calendarData),
  clocks: written(clockRows),
}

/** What changed, and how it was applied, as it is written down. */
export const historyRows: {
  readonly changes: readonly ChangeRow[]
  readonly applied: readonly AppliedRow[]
} = {
  changes: written(changes),
  applied: written(applied),
}

const calendar = createCalendar(time.calendar, data.acts)
const clocks = createClocks(time.clocks, data.acts, calendar)

const kazakhstan = {
  code: 'kz',
  name: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
  ...countryNames(places),
  ownLanguages: ['kk'],
  // The whole country keeps one time since 1 March 2024: UTC+5.
  timeZone: 'Asia/Almaty',
  corpus,
  law: (keys) => withPeriods(createLaw(data, keys), clocks),
  calendar,
  clocks,
  history: createHistory(historyRows, data.acts),
} satisfies Jurisdiction & { readonly history: History }

export default kazakhstan
