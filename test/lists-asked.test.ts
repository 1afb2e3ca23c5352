import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadCatalog } from '../src/catalog.ts'
import { listFeature } from '../src/reader/model/features.ts'

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url))
/** Lists that code asks for by their subject, and concepts, which it never does: a model is trained with all of them. */
const BY_SUBJECT = /^(?:topic-|describes-|concept )/u

const { knowledge } = await loadCatalog()
const code = new Map(
  globSync('**/*.ts', { cwd: SOURCES })
    .filter((file) => !/test/u.test(file))
    .map((file) => [file, readFileSync(join(SOURCES, file), 'utf8')]),
)

/** Whether the code of the check whose list it is, or that of all checks, names it. */
function isAsked(list: string): boolean {
  const [name = '', check] = list.split('/').reverse()
  if (BY_SUBJECT.test(name)) return true
  return [...code].some(
    ([file, words]) =>
      words.includes(`'${name}'`) &&
      (check === undefined || !file.startsWith('checks/') || file.startsWith(`checks/${check}/`)),
  )
}

for (const { language, phrases, model } of knowledge)
  test(`${language.tag}: every list is asked for, or weighs with the model`, () => {
    const weighs = (list: string): boolean =>
      model.checks.some((_, column) => model.weight(listFeature(list), column) !== 0)
    assert.deepEqual(
      phrases.lists.filter((list) => !isAsked(list) && !weighs(list)),
      [],
    )
  })
