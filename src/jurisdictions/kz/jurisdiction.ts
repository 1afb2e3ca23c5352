import { recogniser } from '../../law/bodies.ts'
import { createCalendar } from '../../law/calendar.ts'
import type { CalendarData } from '../../law/calendar-data.ts'
import { createClocks } from '../../law/clock.ts'
import type { ClockRow } from '../../law/clock-data.ts'
import type {
  ActRow,
  BodyRow,
  EarlierRow,
  FactRow,
  FigureRow,
  FineUnitRow,
  FormRow,
  NormRow,
  PackData,
  PowerRow,
  StandingRow,
  StatisticsRow,
  TermRow,
} from '../../law/data.ts'
import type { Element, Jurisdiction, Trilingual } from '../../law/law.ts'
import { createLaw } from '../../law/pack.ts'
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
import places from './places.json' with { type: 'json' }
import powers from './powers.json' with { type: 'json' }
import civilLaw from './provisions/civil.json' with { type: 'json' }
import constitution from './provisions/constitution.json' with { type: 'json' }
import information from './provisions/information.json' with { type: 'json' }
import media from './provisions/media.json' with { type: 'json' }
import offences from './provisions/offences.json' with { type: 'json' }
import prosecutor from './provisions/prosecutor.json' with { type: 'json' }
import standing from './standing.json' with { type: 'json' }
import statistics from './statistics.json' with { type: 'json' }
import terms from './terms.json' with { type: 'json' }

/** The pack's rows; their shape is checked by `jurisdiction.test.ts`, not at start. */
export const data: PackData = {
  jurisdiction: 'kz',
  build: 'kz 2026-11-24',
  acts: acts as unknown as readonly ActRow[],
  norms: [criminal, administrative, civil].flat() as unknown as readonly NormRow[],
  standings: standings as Readonly<Record<string, Trilingual>>,
  elements: elements as readonly Element[],
  provisions: [
    constitution,
    offences,
    civilLaw,
    prosecutor,
    information,
    media,
  ].flat() as unknown as readonly FactRow[],
  terms: terms as unknown as readonly TermRow[],
  forms: forms as unknown as readonly FormRow[],
  powers: powers as unknown as readonly PowerRow[],
  standing: standing as unknown as readonly StandingRow[],
  statistics: statistics as unknown as readonly StatisticsRow[],
  figures: figures as unknown as readonly FigureRow[],
  earlier: earlier as unknown as readonly EarlierRow[],
  fineUnitName: {
    kk: 'айлық есептік көрсеткіш (АЕК)',
    ru: 'месячный расчётный показатель (МРП)',
    en: 'monthly calculation index (MCI)',
  },
  fineUnits: fineUnits as unknown as readonly FineUnitRow[],
  bodies: bodies as readonly unknown[] as readonly BodyRow[],
  places,
  glossary,
}

/** The calendar and the clocks as they are written down. */
export const time = {
  calendar: calendarData as unknown as CalendarData,
  clocks: clockRows as unknown as readonly ClockRow[],
}

/** What changed, and how it was applied, as it is written down. */
export const historyRows = {
  changes: changes as unknown as readonly ChangeRow[],
  applied: applied as unknown as readonly AppliedRow[],
}

const calendar = createCalendar(time.calendar, data.acts)

const kazakhstan = {
  code: 'kz',
  name: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
  recognises: recogniser(places),
  corpus,
  law: (keys) => createLaw(data, keys),
  calendar,
  clocks: createClocks(time.clocks, data.acts, calendar),
  history: createHistory(historyRows, data.acts),
} satisfies Jurisdiction & { readonly history: History }

export default kazakhstan
