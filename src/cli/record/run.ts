import { loadCatalog } from '../../catalog.ts'
import { readConfig } from '../../config.ts'
import { openDesk } from '../../desk/desk.ts'
import { buildFolder, buildPublicRecord } from '../../desk/public-record/build.ts'
import { fingerprint, rotateKey, signingKey } from '../../desk/public-record/signing-key.ts'
import { isThere } from '../../desk/setup/is-there.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { wordsIn } from '../say.ts'

/** Builds the public record at once, or shows or changes the key that signs it. */
export async function runRecord(call: Call): Promise<ExitCode> {
  const [what, more] = call.words
  if (more !== undefined) throw new Problem('usage-extra', 'usage', { word: more })
  if (what !== 'build' && what !== 'key' && what !== 'rotate-key') throw new Problem('usage-record', 'usage')
  const config = readConfig()
  if (!isThere(config)) throw new Problem('storage-none', 'input', { place: config.folder })
  const say = await wordsIn(call.language)
  if (what === 'key') {
    const { publicKey } = await signingKey(config.folder)
    process.stdout.write(`${say('record.fingerprint', { fingerprint: fingerprint(publicKey) })}\n`)
    return EXIT.done
  }
  const desk = await openDesk(config, await loadCatalog())
  try {
    if (what === 'rotate-key') {
      const { publicKey } = await rotateKey(config.folder, desk.now())
      process.stdout.write(`${say('record.rotated', { fingerprint: fingerprint(publicKey) })}\n`)
    }
    // What the new key has not signed yet, nobody could check by it.
    const { name, manifest } = await buildPublicRecord(desk)
    const values = { folder: buildFolder(desk, name), facts: manifest.record.facts }
    process.stdout.write(`${say('record.built', values)}\n`)
    return EXIT.done
  } finally {
    await desk.close()
  }
}
