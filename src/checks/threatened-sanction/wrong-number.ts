import type { Day, Law, Norm, Tag, Trilingual } from '../../law/law.ts'
import type { Raise } from '../../reader/check.ts'
import { reaching } from '../../reader/cited/reaching.ts'
import { yearsIn } from '../../reader/cited/stated.ts'
import { provisions } from '../../reader/evidence.ts'
import type { Certainty } from '../../reader/reading.ts'
import { rangesOf } from './ranges.ts'

/** A term that none of the norms about this conduct reaches, and the few speech norms that do. */
export function wrongNumber(
  law: Law,
  on: Day,
  stated: number,
  about: readonly Norm[],
  certainty: Certainty,
): Omit<Raise, 'at' | 'trigger'> {
  const elsewhere = reaching(
    law,
    on,
    stated,
    about.map(({ citation }) => citation),
  )
  return {
    asks: 'number',
    fill: { years: yearsIn(stated), provision: compared(rangesOf(about), elsewhere?.words) },
    missing: 'number',
    certainty,
    topic: `threatened-sanction ${stated}`,
    evidence: [...provisions(about), ...provisions(elsewhere?.facts ?? [])],
  }
}

function compared(ranges: Trilingual, elsewhere: Trilingual | undefined): Trilingual {
  const inLanguage = (checked: string, tag: Tag): string =>
    `${checked}: ${ranges[tag]}.${elsewhere ? ` ${elsewhere[tag]}` : ''}`
  return {
    kk: inLanguage('Тексерілген нормалар', 'kk'),
    ru: inLanguage('Проверенные нормы', 'ru'),
    en: inLanguage('Provisions checked', 'en'),
  }
}
