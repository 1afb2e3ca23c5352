import { createCalendar } from '../../law/clock/calendar.ts'
import { createClocks } from '../../law/clock/clock.ts'
import { withPeriods } from '../../law/clock/with-periods.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { countryNames } from '../../law/pack/bodies.ts'
import type { PackData } from '../../law/pack/data.ts'
import { createLaw } from '../../law/pack/pack.ts'
import { acts } from './acts.ts'
import { elements, norms, standings } from './norms.ts'
import {
  bodies,
  earlier,
  figures,
  forms,
  places,
  powers,
  provisions,
  standing,
  statistics,
} from './people.ts'
import { terms } from './terms.ts'
import { calendarData, clockRows } from './time.ts'
import { english, invented } from './words.ts'

const data: PackData = {
  jurisdiction: 'xa',
  build: 'xa 1 (invented)',
  acts,
  norms,
  standings,
  elements,
  provisions,
  terms,
  forms,
  powers,
  standing,
  statistics,
  figures,
  earlier,
  fineUnitName: english('mark'),
  fineSign: { kk: ['mark', 'mark-тан', 'mark-қа'], ru: 'marks', en: 'marks', spelled: ['mark'] },
  currency: { kk: ['groat', 'groat-қа'], ru: 'groats', en: 'groats', spelled: ['groat'] },
  fineUnits: [{ ...invented, amount: 12, since: '2020-01-01' }],
  bodies,
  places,
  glossary: [english('moot'), english('lawspeaker')],
}

const calendar = createCalendar(calendarData, acts)
const clocks = createClocks(clockRows, acts, calendar)

/** Halvoria: no such country. It shows how a pack is written, and tests how one is used. */
const halvoria = {
  code: 'xa',
  name: {
    kk: 'Хальвория (ойдан шығарылған мысал)',
    ru: 'Хальвория (вымышленный пример)',
    en: 'Halvoria (an invented example)',
  },
  isExample: true as const,
  ...countryNames(places),
  law: (keys) => withPeriods(createLaw(data, keys), clocks),
  calendar,
  clocks,
} satisfies Jurisdiction

export default halvoria
