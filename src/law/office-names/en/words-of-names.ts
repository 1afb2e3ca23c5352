import { headNames } from '../head-names.ts'
import { folded, namesIn, type Told } from '../rows.ts'
import { LEVEL_WORDS } from './levels.ts'

/** Words with a capital that begin no name of a place. */
const NO_PLACE =
  /^(?:senior|junior|chief|deputy|assistant|acting|vice|public|private|royal|emergency|appeals?|justice|staff|human|people|nations?|parties|the)$/u

const byFirst = headNames('en', 'first')
const known = namesIn('en')

/** Whether a word of a name tells of offices or bodies, or of what they are for. */
export function isWordOfNames(name: string): boolean {
  const words = folded(name).split(' ')
  return (
    fieldsOf(name) !== undefined ||
    known.country().has(words.join(' ')) ||
    words.some(
      (word) =>
        byFirst().has(word) ||
        known.fields().has(word) ||
        known.modifiers().has(word) ||
        LEVEL_WORDS[word] !== undefined ||
        NO_PLACE.test(word),
    )
  )
}

/** What an office or a body is for: one field, or several. */
export function fieldsOf(words: string): readonly Told[] | undefined {
  const one = known.fields().get(folded(words))
  if (one !== undefined) return [one]
  const told = folded(words)
    .split(/, (?:and )?| and /u)
    .map((each) => known.fields().get(each))
  return told.every((each) => each !== undefined) ? told : undefined
}
