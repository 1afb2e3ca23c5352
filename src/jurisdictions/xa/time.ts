import type { CalendarData, HolidayRow } from '../../law/clock/calendar-data.ts'
import type { ClockRow } from '../../law/clock/clock-data.ts'
import { english, invented } from './words.ts'

const holiday = (name: string, kind: HolidayRow['kind'], ...days: readonly string[]): HolidayRow => ({
  ...invented,
  cite: 'CHARTER 40',
  name: english(name),
  kind,
  days,
})

export const calendarData: CalendarData = {
  since: '1990-01-01',
  compared: [2024, 2025],
  weekends: [
    { ...invented, cite: 'CHARTER 39', weekdays: [7], until: '2012-01-01' },
    { ...invented, cite: 'CHARTER 39', weekdays: [6, 7], since: '2012-01-01' },
  ],
  shift: { ...invented, cite: 'CHARTER 41' },
  holidays: [
    holiday('Charter Day', 'national-holiday', '04-02'),
    holiday('Lantern Night', 'state-holiday', '12-31'),
    holiday('Ship Feast', 'day-off', '2024-06-11', '2025-06-03'),
  ],
  moved: [{ ...invented, cite: 'CHARTER 42', worked: '2025-04-05', off: '2025-04-04' }],
}

export const clockRows: readonly ClockRow[] = [
  {
    ...invented,
    id: 'ledger-answer',
    cite: 'LEDG 6',
    kind: 'answer',
    by: 'anyone',
    length: 10,
    unit: 'working-day',
    from: 'registration',
    first: 'same-day',
    extension: { length: 5, unit: 'working-day', times: 1, notice: { length: 2, unit: 'working-day' } },
    name: english('answer to a question about a ledger'),
    says: english(
      'A question is answered in ten working days, the day of registration among them; once five more',
    ),
  },
  {
    ...invented,
    id: 'ledger-refusal',
    cite: 'LEDG 7',
    kind: 'refusal',
    by: 'anyone',
    length: 3,
    unit: 'calendar-day',
    from: 'registration',
    first: 'next-day',
    last: 'stays',
    name: english('refusal of a question'),
    says: english('A refusal is sent within three days, on whatever day of the week they end'),
  },
  {
    ...invented,
    id: 'gazette-answer',
    cite: 'GAZ21 18',
    kind: 'answer',
    by: 'media',
    length: 2,
    unit: 'working-day',
    from: 'receipt',
    first: 'next-day',
    name: english('answer to a gazette'),
    says: english('A gazette is answered in two working days'),
  },
  {
    ...invented,
    id: 'moot-complaint',
    cite: 'LEDG 12',
    kind: 'complaint',
    by: 'anyone',
    length: 1,
    unit: 'month',
    from: 'event',
    first: 'next-day',
    last: 'next-working-day',
    name: english('complaint to a moot'),
    says: english('A refusal may be complained of within a month'),
  },
]
