import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeLaw } from './made-law.ts'

/** Files in one folder. */
const IN_A_FOLDER = 1000

/** Writes a made corpus into a folder. */
export function writeMadeLaw(folder: string, bytes: number, seed: number): { acts: number; bytes: number } {
  let [acts, written] = [0, 0]
  let within = folder
  for (const { name, text } of madeLaw(bytes, seed)) {
    if (acts % IN_A_FOLDER === 0) {
      within = join(folder, String(acts / IN_A_FOLDER).padStart(3, '0'))
      mkdirSync(within, { recursive: true })
    }
    writeFileSync(join(within, name), text)
    acts++
    written += Buffer.byteLength(text)
  }
  return { acts, bytes: written }
}
