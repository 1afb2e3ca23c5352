import { isKind, visibilityOf } from '../../record/fact.ts'
import { BEGINNING, digestOf, hashOf, type Sealed } from './chain.ts'

/** A link of the chain, with what it seals where that may be read. */
export interface Link {
  readonly seq: number
  readonly digest: string
  /** Hash of the link before, where it was noted too; it then has to agree. */
  readonly previous?: string
  readonly hash: string
  readonly sealed?: Sealed
}

/** Where a chain is broken and how. */
export interface Broken {
  readonly seq: number
  /** `gap`: facts are missing before it; `altered`: the fact is not what was sealed; `cut`: its hash does not follow. */
  readonly why: 'gap' | 'altered' | 'cut'
}

/** What a chain came to: how many facts, the hash of the last; where it is broken, the first place. */
export interface ChainState {
  readonly facts: number
  readonly hash: string
  readonly broken?: Broken
}

/** Walks a chain link by link; works on the whole record and on its public part alike. */
export async function checkChain(links: AsyncIterable<Link> | Iterable<Link>): Promise<ChainState> {
  let facts = 0
  let hash = BEGINNING
  for await (const link of links) {
    const why = wrongWith(link, facts + 1, hash)
    if (why) return { facts, hash, broken: { seq: link.seq, why } }
    facts = link.seq
    hash = link.hash
  }
  return { facts, hash }
}

function wrongWith(link: Link, expected: number, previous: string): Broken['why'] | undefined {
  const { seq, digest, hash, sealed, previous: noted = previous } = link
  if (seq !== expected) return 'gap'
  if (sealed && (digestOf(sealed) !== digest || !rightlySalted(sealed))) return 'altered'
  return noted === previous && hashOf(seq, previous, digest) === hash ? undefined : 'cut'
}

/** A public fact with a salt could be hidden and said to be another; the salt is for what the public may not read. */
function rightlySalted({ kind, salt }: Sealed): boolean {
  return isKind(kind) && (salt === '') === (visibilityOf(kind) === 'public')
}
