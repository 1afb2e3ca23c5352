import type { Tag } from '../law/law.ts'
import { isTag } from '../law/tags.ts'

/** The language in which we speak to whoever set this environment; English where theirs is none of ours. */
export function languageOf(environment: NodeJS.ProcessEnv): Tag {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  // Windows sets none of the three, but its own choice of language reaches the navigator; to ask Intl takes ten milliseconds.
  const locale = LC_ALL || LC_MESSAGES || LANG || navigator.language
  const tag = locale.slice(0, 2).toLowerCase()
  return isTag(tag) && /^[a-z]{2}(?:[-_.@]|$)/iu.test(locale) ? tag : 'en'
}
