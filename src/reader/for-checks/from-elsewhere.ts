import type { Move } from '../check.ts'

/** What makes more of it than where something comes from. */
const WRONGS = [
  'does-wrong',
  'ill-meaning',
  'reproach',
  'plain-accusation',
  'ill-purpose',
  'perhaps-ill',
  'message',
  'vague-group',
]
/** Who may be reproached with a master elsewhere. */
const GROUPS = ['group', 'doers', 'done-by']

/**
 * "Some of the servers are hosted abroad", «лекции читают ученые из-за рубежа»: where something or its makers come from is no reproach
 * where neither a group nor a wrong is named; nor is "from outside the county" of accounts.
 * @param wrongs further lists of the check that tell a wrong
 * @param groups further ones that name who is reproached
 */
export function isOnlyFromElsewhere(
  { sentence }: Move,
  wrongs: readonly string[] = [],
  groups: readonly string[] = [],
): boolean {
  const names = (lists: readonly string[]): boolean => lists.some((list) => sentence.hits(list).length > 0)
  if (!names(['outside-place', 'from-elsewhere']) || names(WRONGS) || names(wrongs)) return false
  return names(['outside-place']) || !(names(GROUPS) || names(groups))
}
