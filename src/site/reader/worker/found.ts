import type { Export } from '../../../exports/export.ts'
import type { Jurisdiction } from '../../../law/jurisdiction.ts'
import type { Check } from '../../../reader/check.ts'
import type { Format } from '../../../reader/format.ts'
import type { Language } from '../../../reader/language.ts'

/** What the folders hold, handed to the worker by its entry, which the bundler makes from the folders. */
export interface Found {
  readonly checks: ReadonlyMap<string, Check>
  readonly languages: readonly Language[]
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>
  /** Formats that a browser can read; how, the worker finds out when it begins. */
  readonly formats: readonly Format[]
  readonly exports: ReadonlyMap<string, Export>
}
