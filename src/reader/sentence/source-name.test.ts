import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

function quoteOf(check: string, language: Tag, text: string): string | undefined {
  const { findings } = read({ id: 'a', text, sha256: '', language })
  return findings.find((finding) => finding.check === check)?.quote.text
}

/** The name of a source between commas is no subject of what it says; the quote in brackets. */
const NAMED: readonly (readonly [Tag, string])[] = [
  ['en', 'According to the spokesperson, Ama Mensah, [bloggers deliberately spread lies].'],
  ['en', 'According to the police chief, Superintendent John Otim, [bloggers deliberately spread lies].'],
  ['en', 'According to the minister, [some bloggers are deliberately misleading people].'],
  ['en', 'According to the police spokesman, Peter Kato, [provocateurs incite young people to riot].'],
  ['en', 'According to the commissioner, Mary Ann Wanjiru, [some users deliberately mislead the public].'],
  ['en', 'According to the director, Dr Ahmed Khan, [anonymous accounts deliberately spread lies].'],
  [
    'ru',
    'По словам представителя полиции, Ивана Петрова, [отдельные блогеры намеренно распространяют ложь].',
  ],
  ['ru', 'По словам министра, Петра Сидорова, [провокаторы подталкивают молодежь к беспорядкам].'],
  ['ru', 'По данным полиции, [провокаторы подталкивают молодежь к беспорядкам].'],
  ['ru', 'По мнению прокурора, Асель Касымовой, [отдельные блогеры намеренно распространяют ложь].'],
  [
    'ru',
    'По словам начальника полиции, полковника Ивана Петрова, [отдельные блогеры намеренно распространяют ложь].',
  ],
  ['ru', 'По информации ведомства, [отдельные пользователи намеренно вводят людей в заблуждение].'],
  ['kk', 'Полиция өкілі Асан Серіковтің айтуынша, [кейбір блогерлер әдейі өтірік таратып жүр].'],
  ['kk', 'Министрдің айтуынша, [кейбір блогерлер әдейі өтірік таратып жүр].'],
  ['kk', 'Полицияның мәліметінше, [кейбір блогерлер әдейі өтірік таратып жүр].'],
]

/** A participle behind a comma tells what is wrong with the thing: it is no verb of who said it. */
const TOLD_BEHIND: readonly (readonly [Tag, string])[] = [
  ['ru', '[Администраторы сообществ размещали материалы, призывающие к беспорядкам].'],
  ['ru', '[Владельцы каналов публиковали ролики, призывавшие к насилию].'],
  ['ru', '[Неизвестные рассылали сообщения, указывающие на дефицит хлеба и сеющие панику].'],
  ['ru', '[Отдельные блогеры распространяют записи, утверждающие ложь о врачах].'],
  ['ru', '[Отдельные блогеры намеренно распространяют ложь], отметили в полиции.'],
  ['ru', '[Провокаторы подталкивают молодежь к беспорядкам], сообщили в министерстве.'],
  ['en', '[Admins deliberately posted material calling for riots].'],
  ['en', '[Some bloggers are deliberately misleading people], the ministry noted.'],
  ['kk', '[Арна иелері тәртіпсіздікке шақырған, өтірік айтқан жазбаларды таратып жүр].'],
]

for (const [language, marked] of [...NAMED, ...TOLD_BEHIND])
  test(`a quote begins with what is said and holds what is wrong: ${marked}`, () => {
    const [, quote] = /\[(.+)\]/u.exec(marked) as unknown as [string, string]
    assert.equal(quoteOf('unnamed-accused', language, marked.replace(/[[\]]/gu, '')), quote)
  })
