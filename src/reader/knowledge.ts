import type { Concepts } from './concepts.ts'
import type { Language } from './language.ts'
import type { Model } from './model.ts'
import type { PhraseTrie } from './phrases.ts'

/** What the reader knows of a language: its rules, its phrases and its trained model. */
export interface Knowledge {
  readonly language: Language
  readonly phrases: PhraseTrie
  readonly concepts: Concepts
  readonly model: Model
}
