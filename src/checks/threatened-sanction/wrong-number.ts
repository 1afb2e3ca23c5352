import type { Day, Law, Norm, Tag, Trilingual } from '../../law/law.ts'
import type { Raise } from '../../reader/check.ts'
import { reaching } from '../../reader/cited/reaching.ts'
import { yearsIn } from '../../reader/cited/stated.ts'
import { provisions } from '../../reader/evidence.ts'
import { rangesOf } from './ranges.ts'

/** A term that none of the norms about this conduct reaches, and the speech norms that do. */
export function wrongNumber(
  law: Law,
  on: Day,
  stated: number,
  about: readonly Norm[],
): Omit<Raise, 'at' | 'trigger'> {
  const { facts, words } = reaching(law, on, stated)
  return {
    asks: 'number',
    fill: { years: yearsIn(stated), provision: compared(rangesOf(about), words) },
    missing: 'number',
    certainty: 'certain',
    topic: `threatened-sanction ${stated}`,
    evidence: [...provisions(about), ...provisions(facts)],
  }
}

function compared(ranges: Trilingual, words: Trilingual): Trilingual {
  const inLanguage = (checked: string, tag: Tag): string => `${checked}: ${ranges[tag]}. ${words[tag]}`
  return {
    kk: inLanguage('Тексерілген нормалар', 'kk'),
    ru: inLanguage('Проверенные нормы', 'ru'),
    en: inLanguage('Norms checked', 'en'),
  }
}
