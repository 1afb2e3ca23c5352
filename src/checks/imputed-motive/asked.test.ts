import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['imputed-motive'] })

const askedIn = (language: Tag, text: string): string =>
  asked('imputed-motive', read(text, { language }))[language]

test('who only hints is asked to speak out', () => {
  const outspoken = /О ком именно речь и из чего это видно|Нақты кімді айтып отырсыз, бұл неден көрінеді/u
  for (const [language, text, isHint] of [
    ['ru', '«На кого работают авторы этих каналов, понятно без слов», – сказал мэр.', true],
    ['ru', '«Авторы этих каналов работают на врага, чтобы расколоть город», – сказал мэр.', false],
    ['kk', '«Бұл арналардың кімге жұмыс істейтіні айтпаса да белгілі», – деді әкім.', true],
    ['kk', '«Бұл арналар елді бөлу үшін жұмыс істейді», – деді әкім.', false],
  ] as const)
    assert.equal(outspoken.test(askedIn(language, text)), isHint, text)
})

test('owners give no orders, their purpose is asked about', () => {
  const owners =
    '«Бұл сайттар шетелдік қожайындардың қолында, олардың ойы – жастарды аздыру», – деді министр.'
  assert.match(askedIn('kk', owners), /мақсат немен дәлелденеді/u)
  const masters = '«Олар шетелдік қожайындарының тапсырмасымен елді бөлгісі келеді», – деді министр.'
  assert.match(askedIn('kk', masters), /нұсқауымен немесе тапсырмасымен/u)
})
