import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofTelegramChannel } from './telegram-channel.ts'

const LAW = 'Әділет министрлігі'

test('a channel is known by its whole name and by each of the names in it, without the signs around them', () => {
  for (const [written, names] of [
    [LAW, [LAW]],
    [`🇰🇿 ${LAW} ⚖️`, [LAW]],
    [`${LAW} | Минюст РК.`, [`${LAW} | Минюст РК.`, LAW, 'Минюст РК.']],
    [`${LAW} — ресми арна`, [`${LAW} — ресми арна`, LAW, 'ресми арна']],
    ['!!!', []],
  ] as const)
    assert.deepEqual(ofTelegramChannel(written), {
      metadata: { channel: `Telegram: ${written}` },
      channelNames: names,
    })
})

test('without a name, or with a longer one than Telegram takes, no names are known', () => {
  assert.deepEqual(ofTelegramChannel(undefined), { metadata: { channel: 'Telegram' } })
  const long = `${LAW} ${'!'.repeat(111)}`
  assert.deepEqual(ofTelegramChannel(long), { metadata: { channel: `Telegram: ${long}` } })
})
