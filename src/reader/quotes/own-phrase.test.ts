import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'

const { knowledge, checks, sheets } = await loadCatalog()
const read = createReader({ knowledge, checks, wording: sheets })

/** Check, language, what is said, and what of it is quoted. */
const QUOTED: readonly (readonly [string, Tag, string, string])[] = [
  [
    'call-to-obey',
    'en',
    'The regional police called on all users of messengers not to spread unverified reports.',
    'not to spread unverified reports',
  ],
  [
    'call-to-obey',
    'en',
    'The ministry appealed to the drivers of the district to refrain from taking part in unauthorised gatherings.',
    'to refrain from taking part in unauthorised gatherings',
  ],
  [
    'call-to-obey',
    'en',
    'The public is kindly requested to refrain from spreading unverified reports.',
    'The public is kindly requested to refrain from spreading unverified reports',
  ],
  [
    'call-to-obey',
    'ru',
    'Прокуратура района настоятельно просит граждан неукоснительно соблюдать законодательство.',
    'неукоснительно соблюдать законодательство',
  ],
  [
    'call-to-obey',
    'ru',
    'Полиция призывает жителей не поддаваться на провокации.',
    'не поддаваться на провокации',
  ],
  [
    'unnamed-accused',
    'ru',
    'Отдельные блогеры стремятся с целью наживы посеять панику в городе.',
    'Отдельные блогеры стремятся с целью наживы посеять панику в городе',
  ],
  [
    'call-to-obey',
    'ru',
    'Полиция просит граждан ни в коем случае не поддаваться на провокации.',
    'ни в коем случае не поддаваться на провокации',
  ],
  [
    'imputed-motive',
    'en',
    'The tale about the dam was made up by certain bloggers with the intent to sow panic.',
    'with the intent to sow panic',
  ],
  [
    'imputed-motive',
    'ru',
    'Отдельные блогеры распространяют эти слухи с целью посеять панику.',
    'с целью посеять панику',
  ],
  [
    'unnamed-accused',
    'en',
    'Certain bloggers are spreading lies about the dam in an attempt to sow panic.',
    'Certain bloggers are spreading lies about the dam',
  ],
  [
    'unnamed-accused',
    'ru',
    'Отдельные блогеры распространяют ложь о плотине с целью посеять панику.',
    'Отдельные блогеры распространяют ложь о плотине',
  ],
]

for (const [check, language, said, quoted] of QUOTED)
  test(`${language}: ${check} quotes no more than “${quoted}”`, () => {
    assert.deepEqual(
      read({ id: 'a', text: said, sha256: '', language })
        .findings.filter((finding) => finding.check === check)
        .map(({ quote }) => quote.text),
      [quoted],
    )
  })
