import assert from 'node:assert/strict'
import { test } from 'node:test'
import { garbled } from './garbled-text.ts'

const WHOLE = [
  'В последнее время участились случаи распространения заведомо ложных сведений.',
  'Соңғы кезде жалған ақпарат тарату жағдайлары жиілеп кетті.',
]
const readAs = (bytes: Uint8Array, table: string): string => new TextDecoder(table).decode(bytes)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('letters in UTF-8 that were read in a table of eight bits', () => {
  for (const text of WHOLE)
    for (const table of ['windows-1252', 'windows-1251'])
      assert.ok(garbled(`<p>\n${readAs(utf8(text), table)}`), `${table}: ${text}`)
  assert.ok(garbled(Buffer.from(WHOLE[0] as string).toString('latin1')))
})

test('Windows-1251 that was read as Windows-1252', () => {
  const letters = [...(WHOLE[0] as string)].map((letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? String.fromCharCode(code - 0x410 + 0xc0) : letter
  })
  assert.ok(garbled(letters.join('')))
})

test('its first signs are told', () => {
  assert.equal(garbled(`1. ${readAs(utf8(WHOLE[0] as string), 'windows-1251')}`), 'Р’ РїРѕСЃР»Р')
})

test('no text in letters of its own, with a few signs of such a kind in it', () => {
  for (const text of [
    ...WHOLE,
    ...WHOLE.map((one) => one.toUpperCase()),
    'СҰРАҚ ТӘРТІБІ СӨЗ ҰСТАҢЫЗ ТҮС УӘДЕ СӘУЛЕ ТҰРМЫС СҮТ ТӨРТ СҰРАҚ ТӘРТІБІ СӨЗ СӘТ ТҮН СҰЛУ ТӨЛЕМ СӘЛЕМ ТҰЗ СҮЙ',
    'À côté de l’été où l’élève a été élevé, déjà gêné.',
    'Ç’është kjo? Señor Ñandú, ÑÑÑ.',
    'Đặng Văn Ổn nói: không có gì quý hơn độc lập, tự do.',
    'Письмо пришло таким: «Ð”Ð¾Ð²ÐµÑ€», просим выслать еще раз в другой кодировке.',
    'Т—Т—Т—Т—Т—',
    // Behind the last letter stands nothing.
    `${'Ñ\u00ad'.repeat(15)}Ñ`,
    '',
  ])
    assert.equal(garbled(text), undefined, text)
})
