import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ifPresent } from '../../archive/if-present.ts'

/** A build is named by the number of facts in it. */
const BUILD = /^\d{1,15}$/u

/** Folder of all builds of the public record. */
export function buildsFolder(folder: string): string {
  return join(folder, 'public-record')
}

/**
 * Names of the builds, each of which was signed, the latest last.
 * @param folder folder of data
 */
export async function buildsIn(folder: string): Promise<string[]> {
  const names = (await ifPresent(readdir(buildsFolder(folder)))) ?? []
  return names.filter((name) => BUILD.test(name)).sort((a, b) => Number(a) - Number(b))
}
