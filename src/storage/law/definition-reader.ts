import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { isInDoubt } from '../../law/corpus/doubt.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import { keyedForms } from '../../law/corpus/search/term-forms.ts'
import type { Definition } from '../../law/corpus/term.ts'
import type { KeysOfLanguage } from '../../law/everyday/everyday.ts'
import type { Day } from '../../law/law.ts'
import { beginsAsEnds, type Doubt } from './doubt.ts'

type DefinitionRow = {
  readonly passage: number
  readonly term: string
  readonly says: string
  readonly scope: Definition['scope']
  readonly act: number
  readonly since: Day
  readonly until: Day | null
}

interface Definitions {
  readonly definitions: readonly Definition[]
  /** Whether the expression was defined that day for certain, be it by one text or the other. */
  readonly isDefined: boolean
}

/** Reads definitions whose words are forms of the asked ones: those of a day, and those that may have held it. */
export function definitionReader(
  db: DatabaseSync,
  keysOf: KeysOfLanguage,
  passageById: (row: number) => Passage,
) {
  const select = (condition: string) =>
    db.prepare(
      `select distinct passage, term, says, scope, act, passage.since, passage.until
       from definition join passage on passage.id = passage join act on act.id = act
       where form in (select value from json_each(:forms)) and language = :language and since <= :on and ${condition}
       order by rank, passage`,
    )
  const inForce = select('(passage.until is null or passage.until > :on)')
  const ended = select('passage.until <= :on')

  return (words: readonly string[], language: TextLanguage, on: Day, doubt: Doubt): Definitions => {
    const keys = keysOf(language)
    const forms = JSON.stringify(
      [words, withoutArticle(words, language)].flatMap((own) => keyedForms(own.join(' '), keys)),
    )
    const asked = { forms, language, on }
    const read = ({ passage, term, says, scope, ...text }: DefinitionRow): Definition => ({
      passage: passageById(passage),
      term,
      says,
      scope,
      ...doubt.of({ passage, ...text }),
    })
    const now = (inForce.all(asked) as DefinitionRow[]).map(read)
    if (!doubt.any) return { definitions: now, isDefined: now.length > 0 }
    const before = (ended.all(asked) as DefinitionRow[]).filter((row) => doubt.of(row)).map(read)
    const isEitherWay = now.some((one) =>
      before.some((other) => one.passage.act.key === other.passage.act.key || beginsAsEnds(one, other)),
    )
    const definitions = differing([...now, ...before])
    return { definitions, isDefined: isEitherWay || definitions.some(isCertain) }
  }
}

/** Words that stand before a noun and name nothing: “(in this Act “the master”)” defines what is asked as “master”, or with it. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an']),
  de: new Set(['der', 'die', 'das', 'ein', 'eine']),
}

/** Definitions are kept without them. */
function withoutArticle(words: readonly string[], language: TextLanguage): readonly string[] {
  const [first = '', ...others] = words
  return others.length > 0 && ARTICLES[language]?.has(first.toLowerCase()) ? others : words
}

/** Each definition of an act once: what two texts define alike is in no doubt between them. */
export function differing(definitions: readonly Definition[]): Definition[] {
  const same = Map.groupBy(definitions, ({ passage, says }) => `${passage.act.key}\n${says}`)
  return [...same.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const { beginsBy: _, endsBy: __, isBridged: ___, ...certain } = first
    return alike.some(isCertain) ||
      (alike.some(({ endsBy }) => endsBy !== undefined) &&
        alike.some(({ beginsBy }) => beginsBy !== undefined))
      ? [certain]
      : [first]
  })
}

function isCertain(definition: Definition): boolean {
  return !isInDoubt(definition)
}
