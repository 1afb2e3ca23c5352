import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import { about } from '../src/exports/about.ts'
import { TAGS } from '../src/law/tags.ts'
import { addressesAt } from '../src/outputs/addresses.ts'
import { factsOf } from '../src/outputs/said-by.ts'
import type { Metadata } from '../src/reader/statement.ts'
import type { PublishedStatement, SaidBy } from '../src/record/published.ts'
import { knownOf } from '../src/site/public/said-by.ts'

const NAME = 'Прокуратура города Самала'
const WHERE = { kk: 'Қайда айтылды', ru: 'Где прозвучало', en: 'Where it was said' }
const addresses = addressesAt('https://saual.example')

function statement(metadata: Metadata, saidBy: SaidBy = {}, translated?: Metadata): PublishedStatement {
  return {
    id: '0'.repeat(16),
    sha256: '0'.repeat(64),
    text: 'Слухи запрещены.',
    language: 'ru',
    metadata,
    saidBy,
    provenance: { channel: 'pasted' },
    endorsed: [],
    republished: [],
    translations: translated
      ? [
          {
            id: '1'.repeat(16),
            language: 'kk',
            text: 'Өсекке тыйым салынған.',
            metadata: translated,
            pairs: [],
          },
        ]
      : [],
    linked: [],
  }
}

/** Whether page and file tell where it was said, which they do alike. */
async function tellsWhere(one: PublishedStatement): Promise<boolean> {
  const told = new Set<boolean>()
  for (const language of TAGS) {
    told.add((await knownOf(one, language)).toString().includes(WHERE[language]))
    const facts = factsOf(one, { language, addresses } as Parameters<typeof factsOf>[1])
    assert.ok(facts.kind === 'facts')
    told.add(facts.rows.some(({ label }) => label === WHERE[language]))
  }
  const [only, other] = told
  assert.ok(only !== undefined && other === undefined)
  return only
}

test('a body that speaks on a page of its own is named once, however it was typed', async () => {
  assert.equal(await tellsWhere(statement({ body: NAME, channel: NAME })), false)
  assert.equal(await tellsWhere(statement({ body: NAME, channel: `«${NAME.toUpperCase()}» ` })), false)
  assert.equal(await tellsWhere(statement({ body: NAME, channel: 'Telegram' })), true)
  assert.equal(await tellsWhere(statement({ channel: NAME })), true)
})

test('the body that staff chose from the register is known by each of its names', async () => {
  const body = {
    id: 'samal',
    name: { kk: 'Самал қаласының прокуратурасы', ru: NAME },
    kind: 'prosecutor',
  } as const
  for (const channel of [NAME, body.name.kk])
    assert.equal(await tellsWhere(statement({ channel }, { body } as SaidBy)), false)
  // As the source called it, where the register has another name for it.
  assert.equal(
    await tellsWhere(statement({ body: 'Горпрокуратура', channel: 'Горпрокуратура' }, { body } as SaidBy)),
    false,
  )
})

test('a translation that names both is no second place', async () => {
  const translated = { body: 'Самал прокуратурасы', channel: 'Самал прокуратурасы' }
  assert.equal(await tellsWhere(statement({ body: NAME, channel: NAME }, {}, translated)), false)
})

test('a reading is told the same way', async () => {
  const read = statementReader(await loadCatalog())
  const labels = (channel: string): string[] => {
    const known = { language: 'ru', title: 'Обращение', body: NAME, channel } as const
    return about(read(takeIn({ text: 'Слухи запрещены.', metadata: {} }, known))).map(({ label }) =>
      label('ru'),
    )
  }
  assert.ok(labels('Telegram').includes(WHERE.ru))
  assert.ok(!labels(NAME.toUpperCase()).includes(WHERE.ru))
})
