import type {
  BodyRow,
  EarlierRow,
  FactRow,
  FigureRow,
  FormRow,
  PlaceNames,
  PowerRow,
  StandingRow,
  StatisticsRow,
} from '../../law/pack/data.ts'
import { english, invented } from './words.ts'

const fact = (cite: string, says: string): FactRow => ({ ...invented, cite, says: english(says) })

export const provisions: readonly FactRow[] = [
  fact('CHARTER 5', 'Anyone may speak, write and ring, within the law'),
  fact('CHARTER 8(2)', 'No one is guilty before a moot has found so'),
  fact('LEDG 3', 'Anyone may ask a body what stands in its ledgers, and need give no reason'),
]

export const standing: readonly StandingRow[] = [
  { ...fact('PERS 77', 'A good name is defended by the one whose name it is'), rights: ['honour'] },
  { ...fact('PERS 78', 'A private life is defended by the one whose life it is'), rights: ['privacy'] },
  {
    ...fact('PEN 12', 'Libel was then prosecuted on the complaint of the person concerned'),
    rights: ['honour'],
    until: '2015-06-01',
  },
]

export const powers: readonly PowerRow[] = [
  {
    ...fact('GAZ21 31', 'The Lawspeaker may ask the Office of Gazettes to open a case'),
    kind: 'prosecutor',
    topics: ['false-information'],
  },
]

export const forms: readonly FormRow[] = [
  {
    ...fact('GAZ21 5', 'The Lawspeaker warns the public of a breach of law, and names the article'),
    kind: 'prosecutor',
    name: english('public warning'),
    binding: english('It binds no one'),
  },
  {
    ...fact('GAZ21 2:1', 'What a body gives out to the public'),
    kind: 'other',
    name: english('public notice'),
    binding: english('It binds no one: it is information'),
  },
]

export const statistics: readonly StatisticsRow[] = [
  {
    ...fact('LEDG 9', 'The Lawspeaker keeps the count of cases and publishes it each spring'),
    kind: 'prosecutor',
  },
]

export const figures: readonly FigureRow[] = [
  {
    ...fact('PEN 41', 'In 2022 three cases of false alarm were opened, in 2023 two'),
    since: '2024-03-20',
    topics: ['false-information'],
  },
]

export const earlier: readonly EarlierRow[] = [
  {
    ...invented,
    on: '2023-05-14',
    kind: 'prosecutor',
    who: english('Lawspeaker of Halvoria, public warning'),
    says: english('On stirring notices, without a number'),
    formulas: [english('stirring notice')],
  },
]

/** Each name says whose body it is: packs are tried one after the other by the names of bodies. */
export const bodies: readonly BodyRow[] = [
  { kind: 'prosecutor', names: ['lawspeaker* of halvoria', 'halvorian lawspeaker*'] },
  { kind: 'police', names: ['watch of halvoria', 'halvorian watch'] },
  { kind: 'information-ministry', names: ['office of gazettes of halvoria', 'halvorian office of gazettes'] },
  { kind: 'court', names: ['moot* of halvoria', 'halvorian moot*'] },
]

export const places: PlaceNames = {
  home: ['halvoria', 'halvorian*'],
  foreign: [],
  country: { nouns: ['halvoria'], others: ['halvorian'] },
}
