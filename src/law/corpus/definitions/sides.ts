import { mayName } from './described.ts'
import type { Match } from './formulas.ts'
import { matched, moved, place, wordCount } from './matches.ts'
import type { Subject } from './subject.ts'

const MOST_PAIRS = 8
const LONGEST_SENTENCE = 1200
const FEWEST_SAID = 4

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

const EACH = /(?<says>[^().;:]{3,150}?) \((?:the |an? )?(?<term>[^()\d",]{3,60})\)/dg

/** «Вклад до востребования», «срочный вклад»: one word of the heading stands in each. */
function shareNoun(names: readonly (string | undefined)[], subject: Subject): boolean {
  const [first = '', ...others] = names.map((name) => name ?? '')
  return first
    .split(' ')
    .some((word) => subject.namesAny([word]) && others.every((other) => other.split(' ').includes(word)))
}

const JOINED =
  /^,? (?:and|or|and\/or|и|или|либо|а|а также|сондай-ақ|as well as|және|немесе|не|ал|мен|пен|бен) /

const SENTENCE_END = /\n|[.;] /g
const MOST_SENTENCES = 400

/**
 * «Под убытками понимаются расходы, которые … (реальный ущерб), а также доходы, которые … (упущенная выгода)»: parts of what a
 * sentence explains, each with a name behind it. `defines` stands in a sentence that explains.
 */
export function partsIn(text: string, defines: RegExp, isName: (name: string) => boolean): readonly Match[] {
  if (!text.includes(' (')) return []
  const matches: Match[] = []
  let from = 0
  for (const end of [...[...text.matchAll(SENTENCE_END)].slice(0, MOST_SENTENCES), undefined]) {
    const sentence = text.slice(from, Math.min(end?.index ?? text.length, from + LONGEST_SENTENCE))
    const at = defines.exec(sentence)
    if (at !== null) matches.push(...moved(partsOf(sentence.slice(at.index), isName), from + at.index))
    from = end === undefined ? text.length : end.index + end[0].length
  }
  return matches
}

function partsOf(said: string, isName: (name: string) => boolean): readonly Match[] {
  const found = said.split(' (', 3).length > 2 ? [...said.matchAll(EACH)] : []
  const names = found.map(({ groups }) => groups?.term ?? '')
  const areParts =
    names.length > 1 &&
    new Set(names).size === names.length &&
    found.slice(1).every(({ groups }) => JOINED.test(groups?.says ?? '')) &&
    found.every(({ groups }) => wordCount(groups?.says ?? '') >= FEWEST_SAID && isName(groups?.term ?? ''))
  return areParts ? found.map((each) => matched(each)) : []
}

/** «Мнимая и притворная сделки» */
const OF_SEVERAL = / (?:and|or|и|или|және|мен|пен|бен|немесе) /
const FEWEST_LETTERS = 4

/** «Договор, который стороны не собирались исполнять (мнимая сделка), …»: one of several kinds that the heading has. */
export function kindOfHeading(
  rest: string,
  subject: Subject,
  isKind: (name: string) => boolean,
): readonly Match[] {
  if (!rest.includes(' (') || !OF_SEVERAL.test(subject.title)) return []
  const isOne = (name: string): boolean =>
    isKind(name) && name.split(' ').every((word) => word.length >= FEWEST_LETTERS && subject.namesAny([word]))
  return [...rest.matchAll(EACH)]
    .filter(({ groups }) => wordCount(groups?.says ?? '') >= FEWEST_SAID && isOne(groups?.term ?? ''))
    .map((found) => matched(found))
}

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
