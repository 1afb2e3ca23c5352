import { isSameName } from '../law/fold.ts'
import type { Tag } from '../law/law.ts'
import type { PublishedStatement, Words } from './published.ts'
import { namedIn } from './translated.ts'

/** Where a statement was said, as it is named in a language; nothing where that is only its body once more. */
export function whereSaid(
  statement: Pick<PublishedStatement, 'metadata' | 'language' | 'translations' | 'saidBy'>,
  language: Tag,
): { readonly text: string; readonly language: Tag } | undefined {
  const where = namedIn(statement, 'channel', language)
  if (where === undefined) return undefined
  const body = namedIn(statement, 'body', language)?.text
  const names = [body, statement.metadata.body]
  return isBodyAgain(where.text, names, statement.saidBy.body?.name) ? undefined : where
}

/**
 * Whether the place is called as the body is: one that speaks on a page of its own is named once.
 * @param written names of the body in the statement and its translations
 * @param known names of the body in the register
 */
export function isBodyAgain(
  where: string,
  written: readonly (string | undefined)[],
  known: Words = {},
): boolean {
  return [...written, ...Object.values(known)].some((name) => name !== undefined && isSameName(where, name))
}
