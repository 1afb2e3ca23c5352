import type { Match } from './formulas.ts'
import { matched, place } from './formulas.ts'
import type { Subject } from './subject.ts'

/** «… передавать служебные сведения, то есть сведения ограниченного распространения, …»: the noun is said again. */
const AGAIN =
  /(?:^| )(?<term>(?:[а-я-]+(?:ые|ие|ую|юю|ый|ий|ое|ее|ая|яя|ого|его|их|ых|ой|ей|ым|им|ыми|ими) ){1,3}(?<noun>[а-я-]{3,})), то есть (?:так[а-я]+ )?(?<says>\k<noun>,? [^;:–]{8,300}?)(?=,(?! (?:котор|[а-я]+(?:щ|вш|нн|ем|им)[а-я]+ ))|\.?$)/ds
const NAMED =
  /^(?<before>[^.;:()"–]{3,150}?), то есть (?<says>[а-я-]+,? (?:[а-я-]+(?:щ|вш|нн|ем|им)(?:ий|ая|ее|ие|ый|ое|ые|ийся|аяся|ееся|иеся|ую|юю|его|ого|ей|ой|их|ых) |(?:[а-я-]+ ){0,4}котор)[^.;:–]{5,200}?)(?=,(?! )|, |\.?$)/ds
/** «Весь объект, то есть …» lists what is known. */
export const NO_ASIDE = /^(?:весь|вся|все|кажд[а-я]+|люб[а-я]+|цел[а-я]+|остальн[а-я]+|друг[а-я]+) /
const MOST_WORDS = 4

export function asideOf(rest: string, subject: Subject): Match | undefined {
  const again = AGAIN.exec(rest)
  if (again !== null && !NO_ASIDE.test(again.groups?.term ?? ''))
    return { ...matched(again), scope: 'article' }
  const named = NAMED.exec(rest)
  const before = named?.groups?.before ?? ''
  const words = before.split(' ')
  for (let size = Math.min(MOST_WORDS, words.length - 1); named !== null && size > 0; size--) {
    const name = words.slice(-size).join(' ')
    if (!subject.is(name)) continue
    return {
      term: { from: before.length - name.length, to: before.length },
      says: place(named, 'says'),
      scope: 'article',
    }
  }
  return undefined
}
