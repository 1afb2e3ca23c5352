import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from '../sentence/asked-in-tests.ts'

type Case = readonly [Tag, string]

const isReproached = ([language, text]: Case): boolean => asked(language, text).includes('imputed-motive')

test('a service that is paid for from abroad serves nobody behind the scenes', () => {
  for (const each of [
    ['en', 'Three universities are financed by foreign foundations.'],
    ['ru', 'Три университета финансируются иностранными фондами.'],
    ['kk', 'Үш университетті шетелдік қорлар қаржыландырады.'],
  ] as const satisfies readonly Case[])
    assert.ok(!isReproached(each), each[1])
})

test('what is wanted in return makes the reproach', () => {
  for (const each of [
    ['en', 'The institute is sponsored by western donors and keeps quiet about the mine.'],
    ['ru', 'Хоспис финансируется иностранными фондами в обмен на молчание.'],
    ['kk', 'Театр шетелдік қорлардан үнсіздік үшін қаржы алады.'],
  ] as const satisfies readonly Case[])
    assert.ok(isReproached(each), each[1])
  const alsoAccused = 'Институт шетелдік қорлардан грант алып, соны өтеп жүр.'
  assert.ok(asked('kk', alsoAccused).includes('unnamed-accused'), alsoAccused)
})

test('what the model hears loudly is believed', () => {
  for (const each of [
    ['en', 'The hospice is bribed by foreign foundations for its silence.'],
    ['kk', 'Театрларды шетелдік қорлар қоғамға іріткі салу үшін қаржыландырады.'],
  ] as const satisfies readonly Case[])
    assert.ok(isReproached(each), each[1])
})

test('«some» or «these» universities hint at more', () => {
  for (const each of [
    ['en', 'These institutes are financed from abroad.'],
    ['en', 'Foreign foundations finance certain theatres.'],
    ['ru', 'Некоторые университеты финансируются иностранными фондами.'],
    ['kk', 'Кейбір университеттерді шетелдік қорлар қаржыландырады.'],
  ] as const satisfies readonly Case[])
    assert.ok(isReproached(each), each[1])
})

test('a wrong or a harm that is told besides makes the reproach', () => {
  for (const each of [
    ['en', 'Charities financed from abroad cause unrest.'],
    ['en', 'The university is financed by foreign foundations, which undermine the state.'],
    ['ru', 'Университеты финансируются из-за рубежа и разжигают рознь.'],
    ['kk', 'Шетелдік қорлар қаржыландыратын университеттер қоғамға іріткі салып жүр.'],
  ] as const satisfies readonly Case[])
    assert.ok(isReproached(each), each[1])
})

test('others who are paid beside a service are reproached', () => {
  for (const each of [
    ['en', 'Editors and schools are financed by foreign foundations.'],
    ['ru', 'Блогеры и театры финансируются иностранными фондами.'],
    ['kk', 'Блогерлер мен театрларды шетелдік қорлар қаржыландырады.'],
  ] as const satisfies readonly Case[])
    assert.ok(isReproached(each), each[1])
})
