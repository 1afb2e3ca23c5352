import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { heldAgainstScan } from '../evaluation/scan/held-against.ts'
import { buildOf } from '../src/desk/law/builds.ts'
import { lawCatalog } from '../src/law-catalog.ts'
import { addFour, LAW } from './law-command-in-tests.ts'

before(addFour)

const DAYS = ['2022-09-26', '2024-01-01', '2035-01-01']
const catalog = lawCatalog()

for (const name of ['kz', 'plain', 'akoma-ntoso', 'gesetze'])
  test(`property: nothing that stands in ${name} is denied, and nothing is found where it does not stand`, () => {
    let standing = 0
    for (const language of buildOf(LAW, name).languages)
      for (const [seed, on] of DAYS.entries())
        for (const held of heldAgainstScan(catalog, {
          folder: LAW,
          name,
          language,
          on,
          phrases: 150,
          seed,
        })) {
          const { kind, falselyDenied, falselyFound } = held
          const asked = `${language}, ${kind}, ${on}`
          assert.deepEqual(falselyDenied, [], asked)
          assert.deepEqual(falselyFound, [], asked)
          standing += held.standing
        }
    assert.ok(standing > 0)
  })
