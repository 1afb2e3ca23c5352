import type { LetterRuns } from '../../reader/language/letters.ts'
import { usual } from './usual-runs.ts'

/** Which letters follow each other in its words. */
export const letters: LetterRuns = { alphabet: 'абвгдежзийклмнопрстуфхцчшщъыьэюя', usual, writings: [] }
