import type { Day } from '../../law/law.ts'
import type { ActRow } from '../../law/pack/data.ts'
import { english, invented } from './words.ts'

interface Lines {
  readonly adopted: Day
  readonly since: Day
  readonly until?: Day
  readonly family?: string
}

/** An act by its name; texts cite it by its name in lower case. */
function act(id: string, name: string, cited: string, { adopted, ...days }: Lines): ActRow {
  return {
    ...invented,
    ...days,
    id,
    title: english(`${name} of Halvoria`),
    shortNames: { kk: [], ru: [], en: [name] },
    patterns: [name.toLowerCase()],
    cited: english(cited),
    unit: 'part',
    adopted,
    number: '',
  }
}

export const acts: readonly ActRow[] = [
  act('CHARTER', 'Charter', 'the Charter', { adopted: '1961-03-02', since: '1961-04-02' }),
  act('PEN', 'Penal Ordinance', 'the Penal Ordinance', { adopted: '1988-05-10', since: '1989-01-01' }),
  act('PERS', 'Persons Ordinance', 'the Persons Ordinance', { adopted: '1990-02-01', since: '1990-07-01' }),
  act('LEDG', 'Open Ledgers Act', 'the Open Ledgers Act', { adopted: '2011-11-30', since: '2012-01-01' }),
  // One law of gazettes replaced the other: a family, of which a text means the one of its day.
  act('GAZ09', 'Gazettes Act', 'the 2009 Gazettes Act', {
    family: 'GAZ',
    adopted: '2009-06-01',
    since: '2009-09-01',
    until: '2021-03-01',
  }),
  act('GAZ21', 'Gazettes Act', 'the 2021 Gazettes Act', {
    family: 'GAZ',
    adopted: '2021-01-15',
    since: '2021-03-01',
  }),
]
