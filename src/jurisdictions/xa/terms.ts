import type { TermRow, TermUseRow } from '../../law/pack/data.ts'
import { english, invented } from './words.ts'

const use = (cite: string, kind: TermUseRow['kind'], says: string): TermUseRow => ({
  ...invented,
  cite,
  kind,
  says: english(says),
})

const term = (id: string, name: string, forms: readonly string[], uses: readonly TermUseRow[]): TermRow => ({
  id,
  name: english(name),
  forms: { kk: [], ru: [], en: forms },
  uses,
})

export const terms: readonly TermRow[] = [
  term(
    'alarm',
    'alarm',
    ['alarm|alarms'],
    [{ ...use('PEN 41', 'used', 'Used without a definition'), tellsKind: true }],
  ),
  term(
    'false-alarm',
    'false alarm',
    ['false alarm|alarms'],
    [use('PEN 41', 'used', 'Spread by one who knows that it is false')],
  ),
  term(
    'gazetteer',
    'gazetteer',
    ['gazetteer|gazetteers'],
    [
      use('GAZ09 2', 'defined', 'One who writes for a gazette under a contract'),
      use('GAZ21 2:4', 'defined', 'Anyone who writes for the public'),
    ],
  ),
  term(
    'notice',
    'public notice',
    ['public notice|notices'],
    [use('GAZ21 2:1', 'defined', 'What a body gives out')],
  ),
  {
    ...term('stirring', 'stirring notice', ['stirring notice|notices'], []),
    near: [use('GAZ21 2:1', 'defined', 'The nearest that the law has: a public notice')],
  },
]
