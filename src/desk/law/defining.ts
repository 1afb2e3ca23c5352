import { join } from 'node:path'
import type { Formulas } from '../../law/corpus/definitions/formulas.ts'
import { type DefinitionsIn, definitionsBy } from '../../law/corpus/definitions.ts'
import { folders, requireModule, SOURCE } from '../../modules.ts'

const FOLDER = join(SOURCE, 'law', 'corpus', 'definitions')
const known = new Set(folders(FOLDER))

/** Definitions in texts of law, by the formulas of the folder that is named by their language; these load with its first text. */
export const definitionsIn: DefinitionsIn = definitionsBy((tag) =>
  known.has(tag) ? requireModule<{ default: Formulas }>(join(FOLDER, tag, 'formulas')).default : undefined,
)
