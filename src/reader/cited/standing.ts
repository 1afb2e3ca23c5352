import { dayBefore } from '../../law/day-before.ts'
import { dotted } from '../../law/dotted-day.ts'
import type { CitedFact, Day, Law, Trilingual } from '../../law/law.ts'
import { provisions } from '../evidence.ts'
import type { Evidence } from '../reading.ts'
import { saidDay } from './day-words.ts'
import { type CitedPlace, factsOf } from './places.ts'

/** Why a cited place does not stand on the statement's day. */
export interface NotInForce {
  readonly kind: 'not-yet' | 'ended' | 'no-such-provision'
  /** Said after the place, in words. */
  readonly state: Trilingual
  readonly evidence: readonly Evidence[]
}

/** Whether a cited place is missing from the law of the day; nothing where it stands or nobody can tell. */
export function notInForce(law: Law, on: Day, { citation }: CitedPlace): NotInForce | undefined {
  const stands = law.stands(citation, on)
  switch (stands.kind) {
    case 'not-yet': {
      const { from } = saidDay(stands.since, stands.approximate === true)
      return {
        kind: 'not-yet',
        state: {
          kk: `мәлімдеме күні әлі қолданыста болмаған (${from.kk} қолданысқа енгізілген)`,
          ru: `на день заявления еще не действует (вступает в силу ${from.ru})`,
          en: `not in force yet on that day (${from.en})`,
        },
        evidence: shown(law, on, factsOf(law, citation, stands.since)),
      }
    }
    case 'ended': {
      const day = saidDay(stands.until, stands.approximate === true).on
      const facts = factsOf(law, citation, dayBefore(stands.until))
      return {
        kind: 'ended',
        state: {
          kk: `мәлімдеме күні енді қолданыста болмаған (күші ${day.kk} жойылған)`,
          ru: `на день заявления уже не действует (норма утратила силу ${day.ru})`,
          en: `no longer in force on that day (repealed ${day.en})`,
        },
        evidence: shown(law, on, stands.by === undefined ? facts : [stands.by, ...facts]),
      }
    }
    case 'no-such-provision':
      return {
        kind: 'no-such-provision',
        state: NO_SUCH,
        evidence: [{ kind: 'absence', searched: searched(law, on), note: NOT_HELD }],
      }
    default:
      return undefined
  }
}

const NO_SUCH: Trilingual = {
  kk: 'сол күнгі редакцияда мұндай норма жоқ',
  ru: 'в редакции на тот день такой нормы нет',
  en: 'the act had no such provision on that day',
}
const NOT_HELD: Trilingual = {
  kk: 'Актінің сол күні қолданыста болған мәтінінде аталған бап не бөлік жоқ.',
  ru: 'В тексте акта, действовавшем в тот день, названной статьи или части нет.',
  en: 'The text of the act in force that day does not hold the article or part named.',
}

/** The place as it stood before or after; where nothing is known of it, what was asked. */
function shown(law: Law, on: Day, facts: readonly CitedFact[]): Evidence[] {
  return facts.length > 0
    ? provisions(facts)
    : [{ kind: 'absence', searched: searched(law, on), note: NOT_HELD }]
}

function searched({ build }: Law, on: Day): Trilingual {
  return {
    kk: `${build}, ${dotted(on)} күнгі құқық`,
    ru: `${build}, право на ${dotted(on)}`,
    en: `${build}, the law of ${on}`,
  }
}
