import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'
import type { Question } from '../reading.ts'
import type { Metadata } from '../statement.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

/** Whom the last question of a text is put to. */
export function lastAsked(text: string, language: Tag, known: Metadata = {}): string | undefined {
  return lastQuestion(text, language, known)?.to[language]
}

/** The last question of a text. */
export function lastQuestion(text: string, language: Tag, known: Metadata = {}): Question | undefined {
  return read({ ...known, id: 'a', text, sha256: '', language }).questions.at(-1)
}

/** A deputy head of police holds a briefing; sentences behind it tell whose words they are in many ways. */
export const BRIEFING = {
  en: 'Deputy head of the Taldyk police department Talgat Sarin held a briefing. Reporters asked about the chats.\n\n',
  ru: 'Заместитель начальника департамента полиции Актау Талгат Сарин провёл брифинг. Журналисты спросили о чатах.\n\n',
  kk: 'Талдық полиция департаменті бастығының орынбасары Талғат Сарин брифинг өткізді. Тілшілер чаттар туралы сұрады.\n\n',
}

/** Whom that means, whatever the office is called. */
export const SARIN = {
  en: /^Talgat Sarin/u,
  ru: /^Талгат Сарин/u,
  kk: /^Талғат Сарин/u,
}
