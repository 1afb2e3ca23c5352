import type { Language } from '../language.ts'
import type { Concepts } from '../lists/concepts.ts'
import type { PhraseTrie } from '../lists/phrases.ts'
import type { Model } from '../model/model.ts'

/** What the reader knows of a language: its rules, its phrases and its trained model. */
export interface Knowledge {
  readonly language: Language
  readonly phrases: PhraseTrie
  readonly concepts: Concepts
  readonly model: Model
}
