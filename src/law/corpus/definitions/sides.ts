import { mayName } from './described.ts'
import type { Match } from './formulas.ts'
import { place } from './formulas.ts'
import type { Subject } from './subject.ts'

const MOST_PAIRS = 8

/**
 * Who the sides of an agreement are, where the sentence explains the agreement: «Рента – соглашение, по которому одна сторона
 * (получатель ренты) передаёт другой стороне (плательщику ренты) …». `pattern` has the groups `says`, `one` and `other`.
 */
export function sidesIn(text: string, pattern: RegExp, noName: RegExp): readonly Match[] {
  const matches: Match[] = []
  for (const found of text.matchAll(pattern)) {
    if (matches.length >= MOST_PAIRS * 2) break
    const names = [found.groups?.one ?? '', found.groups?.other ?? '']
    if (!names.every((name) => mayName(name, noName))) continue
    const says = place(found, 'says')
    matches.push({ term: place(found, 'one'), says }, { term: place(found, 'other'), says })
  }
  return matches
}

const EACH = /(?<says>[^().;:]{3,150}?) \((?<term>[^()\d",]{3,60})\)/dg

/** «Вклад до востребования», «срочный вклад»: one word of the heading stands in each. */
function shareNoun(names: readonly (string | undefined)[], subject: Subject): boolean {
  const [first = '', ...others] = names.map((name) => name ?? '')
  return first
    .split(' ')
    .some((word) => subject.namesAny([word]) && others.every((other) => other.split(' ').includes(word)))
}

const JOINED = /^,? (?:and|or|and\/or|и|или|либо|а|а также|және|немесе|не|ал|мен|пен|бен) /

/** «… бессрочно (постоянная рента) или на срок жизни (пожизненная рента)»: kinds of what the heading has. */
export function kindsIn(rest: string, subject: Subject, isKind: (name: string) => boolean): readonly Match[] {
  const found = rest.includes('(') ? [...rest.matchAll(EACH)] : []
  const nouns = new Set(found.map(({ groups }) => groups?.term?.split(' ').at(-1)))
  const [noun = ''] = nouns
  const names = new Set(found.map(({ groups }) => groups?.term))
  const areJoined = found.slice(1).every(({ groups }) => JOINED.test(groups?.says ?? ''))
  const isOne =
    names.size > 1 &&
    names.size === found.length &&
    areJoined &&
    (nouns.size === 1 ? subject.namesAny([noun]) : shareNoun([...names], subject))
  const areKinds = isOne && found.every(({ groups }) => isKind(groups?.term ?? ''))
  return areKinds ? found.map((each) => ({ term: place(each, 'term'), says: place(each, 'says') })) : []
}
