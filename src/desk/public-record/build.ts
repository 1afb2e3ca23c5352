import { createHash } from 'node:crypto'
import { open, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressesAt } from '../../outputs/addresses.ts'
import type { Desk } from '../desk.ts'
import { siteSettings } from '../setup/site-settings.ts'
import { buildsFolder, buildsIn } from './builds.ts'
import { FORMAT, MANIFEST, type Manifest, manifest, SIGNATURE } from './manifest.ts'
import { type RecordFile, recordFiles } from './rows.ts'
import { signingKey } from './signing-key.ts'
import { clearUnfinished, finishWhole } from './unfinished.ts'

/** Whoever downloads one file after the other needs them all to be of one build. */
const BUILDS_KEPT = 3
const HOUR = 3_600_000
const UNNAMED = { kk: 'Saual', ru: 'Saual', en: 'Saual' }

type Sealed = Pick<Manifest['files'][number], 'name' | 'bytes' | 'rows' | 'sha256'>

/** A build of the public record that stands ready. */
export interface Build {
  readonly name: string
  readonly manifest: Manifest
}

/** Folder of a build. */
export function buildFolder({ config }: Pick<Desk, 'config'>, name: string): string {
  return join(buildsFolder(config.folder), name)
}

/** The latest build; nothing where there is none yet. */
export async function latestBuild(desk: Pick<Desk, 'config'>): Promise<Build | undefined> {
  const name = (await buildsIn(desk.config.folder)).at(-1)
  if (name === undefined) return undefined
  const text = await readFile(join(buildFolder(desk, name), MANIFEST), 'utf8')
  return { name, manifest: manifest.parse(JSON.parse(text)) }
}

/** Builds the public record anew where something was recorded since, and the last build is an hour old: the job of a program. */
export async function buildWhenDue(desk: Desk): Promise<void> {
  await clearUnfinished(buildsFolder(desk.config.folder))
  const last = await latestBuild(desk)
  const { seq } = await desk.record.history.head()
  if (seq === 0 || last?.manifest.record.facts === seq) return
  if (last && Date.parse(desk.now()) - Date.parse(last.manifest.madeAt) < HOUR) return
  await buildPublicRecord(desk)
}

/** Writes the public record as it is now, signs it and puts it under its name. Until then the one before stands. */
export async function buildPublicRecord(desk: Desk): Promise<Build> {
  const folder = buildsFolder(desk.config.folder)
  await clearUnfinished(folder)
  const key = await signingKey(desk.config.folder)
  // Its files tell of the same opinions in the same versions, whatever is published meanwhile.
  const build = await desk.atOneMoment(async () => {
    const [{ seq, hash }, settings] = await Promise.all([desk.record.history.head(), siteSettings(desk)])
    const name = String(seq)
    const made = await finishWhole(folder, name, (unfinished) =>
      writeSigned(desk, unfinished, { facts: seq, hash }, settings?.name ?? UNNAMED, key),
    )
    return { name, manifest: made }
  })
  for (const old of (await buildsIn(desk.config.folder)).slice(0, -BUILDS_KEPT))
    await rm(buildFolder(desk, old), { recursive: true, force: true })
  return build
}

async function writeSigned(
  desk: Desk,
  folder: string,
  record: Manifest['record'],
  site: Manifest['site'],
  key: Awaited<ReturnType<typeof signingKey>>,
): Promise<Manifest> {
  const address = desk.config.address ?? ''
  const files: Sealed[] = []
  for (const file of recordFiles(desk, addressesAt(address), record.facts))
    files.push(await write(folder, file))
  const made: Manifest = {
    format: FORMAT,
    site,
    address,
    madeAt: desk.now(),
    record,
    files,
    key: key.publicKey,
    handovers: [...key.handovers],
  }
  const text = `${JSON.stringify(made, null, 2)}\n`
  const signed = { algorithm: 'Ed25519', signature: key.sign(Buffer.from(text)) }
  await writeFile(join(folder, MANIFEST), text, { flush: true })
  await writeFile(join(folder, SIGNATURE), `${JSON.stringify(signed, null, 2)}\n`, { flush: true })
  return made
}

async function write(folder: string, { name, head = '', rows }: RecordFile): Promise<Sealed> {
  const hash = createHash('sha256')
  const file = await open(join(folder, name), 'wx')
  let bytes = 0
  let count = 0
  const put = async (text: string): Promise<void> => {
    const part = Buffer.from(text)
    hash.update(part)
    bytes += part.length
    await file.write(part)
  }
  try {
    await put(head)
    for await (const row of rows()) {
      await put(row)
      count++
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { name, bytes, rows: count, sha256: hash.digest('hex') }
}
