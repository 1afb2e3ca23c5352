import type { Tag } from '../../law/law.ts'

/** Where a statement is sent to be read. The address names the language, too: of a form that is too large nothing else tells it. */
export const sentToBeRead = (language: Tag): string => `/read?lang=${language}`
