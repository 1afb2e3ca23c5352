import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressesAt } from '../../outputs/addresses.ts'
import type { Desk } from '../desk.ts'
import { siteSettings } from '../setup/site-settings.ts'
import { FORMAT, MANIFEST, type Manifest, manifest, SIGNATURE } from './manifest.ts'
import { type RecordFile, recordFiles } from './rows.ts'
import { signingKey } from './signing-key.ts'

const FOLDER = 'public-record'
/** A build is named by the number of facts in it. */
const BUILD = /^\d{1,15}$/u
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
  return join(config.folder, FOLDER, name)
}

/** The latest build; nothing where there is none yet. */
export async function latestBuild(desk: Pick<Desk, 'config'>): Promise<Build | undefined> {
  const name = (await buildsIn(desk)).at(-1)
  if (name === undefined) return undefined
  const text = await readFile(join(buildFolder(desk, name), MANIFEST), 'utf8')
  return { name, manifest: manifest.parse(JSON.parse(text)) }
}

/** Builds the public record anew where something was recorded since, and the last build is an hour old: the job of a program. */
export async function buildWhenDue(desk: Desk): Promise<void> {
  const last = await latestBuild(desk)
  const { seq } = await desk.record.history.head()
  if (seq === 0 || last?.manifest.record.facts === seq) return
  if (last && Date.parse(desk.now()) - Date.parse(last.manifest.madeAt) < HOUR) return
  await buildPublicRecord(desk)
}

/** Writes the public record as it is now, signs it and puts it under its name. Until then the one before stands. */
export async function buildPublicRecord(desk: Desk): Promise<Build> {
  const [{ seq, hash }, key, settings] = await Promise.all([
    desk.record.history.head(),
    signingKey(desk.config.folder),
    siteSettings(desk),
  ])
  const address = desk.config.address ?? ''
  const name = String(seq)
  const unfinished = buildFolder(desk, `.${name}.${process.pid}`)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const files: Sealed[] = []
  for (const file of recordFiles(desk, addressesAt(address), seq)) files.push(await write(unfinished, file))
  const made: Manifest = {
    format: FORMAT,
    site: settings?.name ?? UNNAMED,
    address,
    madeAt: desk.now(),
    record: { facts: seq, hash },
    files,
    key: key.publicKey,
    handovers: [...key.handovers],
  }
  const text = `${JSON.stringify(made, null, 2)}\n`
  const signed = { algorithm: 'Ed25519', signature: key.sign(Buffer.from(text)) }
  await writeFile(join(unfinished, MANIFEST), text)
  await writeFile(join(unfinished, SIGNATURE), `${JSON.stringify(signed, null, 2)}\n`)
  await rm(buildFolder(desk, name), { recursive: true, force: true })
  await rename(unfinished, buildFolder(desk, name))
  for (const old of (await buildsIn(desk)).slice(0, -BUILDS_KEPT))
    await rm(buildFolder(desk, old), { recursive: true, force: true })
  return { name, manifest: made }
}

/** Names of builds, the latest last. */
async function buildsIn(desk: Pick<Desk, 'config'>): Promise<string[]> {
  try {
    const names = await readdir(buildFolder(desk, ''))
    return names.filter((name) => BUILD.test(name)).sort((a, b) => Number(a) - Number(b))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
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
  } finally {
    await file.close()
  }
  return { name, bytes, rows: count, sha256: hash.digest('hex') }
}
