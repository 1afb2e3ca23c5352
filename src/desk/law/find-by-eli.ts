import type { Corpus } from '../../law/corpus/corpus.ts'
import type { CorpusAct } from '../../law/corpus/passage.ts'
import { type Eli, eliOfAct, keyIn } from '../../law/eli/identifier.ts'
import type { Day } from '../../law/law.ts'

/** The act that an identifier names, as one of its languages has it; nothing where the corpus does not hold it. */
export function actByEli(corpus: Corpus, eli: Eli, today: Day): CorpusAct | undefined {
  const key = keyIn(eli)
  if (key !== undefined) {
    const held = corpus.build.languages.flatMap((language) => corpus.editions(key, language))
    return held.find(({ act }) => isNamed(act, eli))?.act
  }
  for (const day of daysToAsk(corpus, eli, today)) {
    for (const language of corpus.build.languages) {
      const act = corpus.acts(day, language).find((one) => isNamed(one, eli))
      if (act) return act
    }
  }
  return undefined
}

function isNamed(act: CorpusAct, eli: Eli): boolean {
  const { type, year, number } = eliOfAct(act)
  return type === eli.type && year === eli.year && number === eli.number
}

/** A corpus tells the acts of a day: the day meant, today, the newest, and the last of each year since the act's own. */
function daysToAsk({ build: { newest } }: Corpus, { year, on }: Eli, today: Day): Set<Day> {
  const days = new Set([...(on === undefined ? [] : [on]), today, newest])
  const first = /^\d{4}$/u.test(year) ? Number(year) : Number.POSITIVE_INFINITY
  for (let at = first; at <= Number(newest.slice(0, 4)); at++) days.add(`${at}-12-31`)
  return days
}
