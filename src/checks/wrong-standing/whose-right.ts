import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import type { Holder } from '../../reader/language/names.ts'
import { hitsOfAny, meetsAny } from '../../reader/stretch.ts'

/** Words between a right and whose it is. */
const OWNER = 3
const RIGHTS = ['honour', 'private']

/** Who is told to hold a right. */
export interface Holders {
  /** What they are; nothing where several kinds are named, or nobody in words that we know. */
  readonly kind: Holder | undefined
  /** «Честь врача»: one person's, who alone may go to court. */
  readonly isOne: boolean
}

/**
 * Whose right it is, by whom the words beside it name («честь врачей», «мұғалімнің абыройы», "the region's doctors' good name"), or whom
 * they tell to be attacked: never whoever attacks.
 */
export function whoseRight(move: Move): Holders {
  const { sentence } = move
  const owners = ownersOf(move)
  const named = new Set(owners.map((owner) => kindOf(sentence, owner)))
  const [kind] = named
  const { ofOne } = sentence.spokenIn.names
  return {
    kind: named.size === 1 ? kind : undefined,
    isOne: owners.length > 0 && owners.every((owner) => ofOne?.test(sentence.word(owner)) === true),
  }
}

/** Their last words, each once. */
function ownersOf(move: Move): readonly number[] {
  const { sentence } = move
  const rights = hitsOfAny(move, RIGHTS)
  // «Их доброе | имя» ends with the right itself, and begins with whose it is.
  const persons = new Set(
    sentence.hits('persons').map(({ from, to }) => (meetsAny({ from: to - 1, to }, rights) ? from : to - 1)),
  )
  const { owning } = sentence.spokenIn.names
  const beside = new Set<number>()
  for (const right of rights)
    for (const token of besideRight(sentence, right))
      if (persons.has(token) || isHolder(sentence, token)) beside.add(token)
  const owners = [...beside].filter((token) => owning?.test(sentence.word(token)) !== false)
  if (owners.length > 0) return owners
  return sentence
    .hits('attacks-persons', move)
    .flatMap((attack) => tokensOf(attack).filter((token) => isHolder(sentence, token)))
}

/** Words in which the owner of a right may stand: where the language puts it, else just before it, as "the teacher's good name". */
function besideRight(sentence: SentenceView, right: Stretch): readonly number[] {
  const { verbsLast } = sentence.spokenIn.clauses
  const before = { from: Math.max(sentence.from, right.from - (verbsLast ? OWNER + 1 : 1)), to: right.from }
  const behind = verbsLast ? right : { from: right.from, to: Math.min(sentence.to, right.to + OWNER + 1) }
  return [
    ...tokensOf(before).filter((token) => !isParted(sentence, { from: token, to: right.from + 1 })),
    ...tokensOf(behind).filter((token) => !isParted(sentence, { from: right.from, to: token + 1 })),
  ]
}

function isHolder(sentence: SentenceView, token: number): boolean {
  return kindOf(sentence, token) !== undefined
}

function kindOf(sentence: SentenceView, token: number): Holder | undefined {
  const { holders = {} } = sentence.spokenIn.names
  const word = sentence.word(token)
  for (const [kind, words] of Object.entries(holders)) if (words.test(word)) return kind as Holder
  return undefined
}

function tokensOf({ from, to }: Stretch): readonly number[] {
  return Array.from({ length: to - from }, (_, place) => from + place)
}
