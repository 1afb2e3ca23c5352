import type { StatementLanguage, Tag } from '../../law/law.ts'
import type { Check } from '../check.ts'
import type { PhraseList } from './phrases.ts'

/** What a sheet has to say, by id. */
export interface SheetIds {
  readonly check: string
  readonly language: StatementLanguage
  readonly questions: readonly string[]
  readonly missing: readonly string[]
}

/** Later claims point back to a question by this one; no check asks it itself. */
const AGAIN = 'again'

/** Whether questions are put in this language: its sheets must have every one of them. */
export function isOfQuestions(language: StatementLanguage): language is Tag {
  return language === 'kk' || language === 'ru' || language === 'en'
}

/**
 * Holds sheets against their checks, so that a question that is asked seldom is not found lacking by a reader.
 * @throws Error that names each file, heading and line to add
 */
export function refuseUnfitSheets(checks: ReadonlyMap<string, Check>, sheets: readonly SheetIds[]): void {
  const faults: string[] = []
  for (const [name, { asks, missing }] of checks)
    if (asks === undefined || missing === undefined)
      faults.push(
        `checks/${name}/check.ts: name what it asks and calls missing: withTraits({ asks, missing }, …)`,
      )
  for (const { check, language, questions, missing } of sheets) {
    const traits = checks.get(check)
    if (traits === undefined || !isOfQuestions(language)) continue
    const lacking = (heading: string, needed: readonly string[], ids: readonly string[]): void => {
      for (const id of needed)
        if (!ids.includes(id))
          faults.push(`checks/${check}/${language}.md: add «- ${id}: …» under ## ${heading}`)
      for (const id of ids)
        if (!needed.includes(id))
          faults.push(`checks/${check}/${language}.md: check.ts never asks «${id}» of ## ${heading}`)
    }
    lacking('Questions', [...(traits.asks ?? []), AGAIN], questions)
    lacking('Missing', traits.missing ?? [], missing)
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/**
 * Sees to it that sheets of one check have the same lists: one that a translation lacks is silence in its language.
 * @throws Error that names each file and heading to add
 */
export function refuseUnlikeLists(
  sheets: readonly { check: string; language: StatementLanguage; lists: readonly PhraseList[] }[],
): void {
  const ofChecks = new Map<string, Map<string, string>>()
  const ours = sheets.filter(({ language }) => isOfQuestions(language))
  for (const { check, language, lists } of ours)
    for (const { name } of lists) {
      const known = ofChecks.get(check) ?? new Map<string, string>()
      ofChecks.set(check, known.set(name, known.get(name) ?? language))
    }
  const faults = ours.flatMap(({ check, language, lists }) =>
    [...(ofChecks.get(check) ?? [])]
      .filter(([name]) => !lists.some((list) => list.name === name))
      .map(
        ([name, other]) =>
          `checks/${check}/${language}.md: add «## Words: ${name.slice(check.length + 1)}», as ${other}.md has it`,
      ),
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
