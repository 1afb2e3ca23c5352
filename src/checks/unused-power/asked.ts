import type { BodyKind } from '../../law/law.ts'
import type { Move, View } from '../../reader/check.ts'
import { isOfMember } from '../../reader/for-checks/of-member.ts'
import type { Field } from '../../reader/language/offices.ts'

const ASKED = { asks: 'cases', missing: 'cases' } as const
/** The same where only signs of one are told: whoever sees them is no court. */
const SIGNS = { asks: 'signs', missing: 'cases' } as const
const HANDED_OVER = { asks: 'handed-over', missing: 'cases' } as const
const IN_WHAT = { asks: 'in-what', missing: 'in-what' } as const
/** Bodies that begin cases of their own. */
const OPENING: ReadonlySet<BodyKind> = new Set([
  'prosecutor',
  'police',
  'security',
  'financial-monitoring',
  'anti-corruption',
])
/** What the offices are about of those who begin cases. */
const OPENING_FIELDS: readonly Field[] = [
  'police',
  'prosecution',
  'security',
  'corruption',
  'financial-monitoring',
]

/** Those that begin none in any country: what they know they hand over. */
const HANDING_OVER: readonly Field[] = [
  'election',
  'education',
  'university',
  'culture',
  'statistics',
  'ombudsman',
  'sport',
]

/** What whoever tells of an offence is asked of its case. */
export function askedOf(
  view: View,
  move: Move,
): typeof ASKED | typeof SIGNS | typeof HANDED_OVER | typeof IN_WHAT {
  // A member of parliament opens no case, and has mostly just asked for one: what is meant can be told.
  if (isOfMember(view, move.sentence.n)) return IN_WHAT
  return mayOpenCases(view, move) ? ofCase(move) : HANDED_OVER
}

/** «Имеются признаки разжигания»: who saw them, and in which case, is asked besides. */
function ofCase({ sentence, ...at }: Move): typeof ASKED | typeof SIGNS {
  return sentence.near('signs-told', at, 0) ? SIGNS : ASKED
}

/** A museum or a ministry of agriculture begins no case: to whom it handed over what it knows is what it can tell. */
function mayOpenCases(view: View, { sentence }: Move): boolean {
  const { body, law, metadata } = view
  const theirs = view.fieldsOfSource(sentence.n)
  if (OPENING_FIELDS.some((field) => theirs?.has(field))) return true
  if (theirs?.size && (law !== undefined || HANDING_OVER.some((field) => theirs.has(field)))) return false
  if (body !== undefined) return OPENING.has(body)
  // Which bodies of another country begin cases nobody here knows.
  return metadata.body === undefined || law === undefined
}
