import { mkdirSync } from 'node:fs'
import { writeMadeLaw } from './law/write-made-law.ts'

/**
 * Writes a corpus of law in invented words, of any size, to measure with: `node bench/generate-law.ts FOLDER MEGABYTES [SEED]`.
 * It is a corpus of the plain format, so `saual law add FOLDER` takes it in; the same seed gives the same bytes.
 */
const [folder, megabytes = '', seed = '1'] = process.argv.slice(2)
if (folder === undefined || !(Number(megabytes) > 0) || !Number.isInteger(Number(seed))) {
  console.error('node bench/generate-law.ts FOLDER MEGABYTES [SEED]')
  process.exit(64)
}
mkdirSync(folder, { recursive: true })
const { acts, bytes } = writeMadeLaw(folder, Number(megabytes) * 1e6, Number(seed))
console.log(`${acts} acts, ${(bytes / 1e6).toFixed(1)} MB in ${folder}`)
