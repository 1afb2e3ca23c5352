import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['threatened-sanction'] })

const askedOf = (text: string, language: 'kk' | 'ru' | 'en'): readonly string[] =>
  read(text, { language }).questions.map(({ to }) => to.en)

test('what a report retells above the official’s own words is asked at these', () => {
  inEach(
    {
      kk: 'Ішкі істер министрлігі министрлік туралы өтірік таратқандар жазаланатынын ескертті.\n«Министрлік туралы өтірік таратқандарды жазалаймыз», – деді ішкі істер министрі Ерлан Садықов.',
      ru: 'Министерство внутренних дел предупредило, что за ложь о министерстве накажут.\n«Мы накажем тех, кто распространяет ложь о министерстве», – заявил министр внутренних дел Ерлан Садыков.',
      en: 'The Interior Ministry has warned that those who spread lies about the ministry will be punished.\n“We will punish those who spread lies about the ministry,” Interior Minister Erlan Sadykov said.',
    },
    (text, language) => {
      const asked = askedOf(text, language)
      assert.equal(asked.length, 1, JSON.stringify(asked))
      assert.match(asked[0] ?? '', /Sadykov/u)
    },
  )
})

test('what others say of another matter is asked of each', () => {
  inEach(
    {
      kk: 'Ішкі істер министрлігі өтірік таратқандар жазаланатынын ескертті.\n«Рұқсатсыз құрылыс салғандарды соттаймыз», – деді қала әкімі Дана Омарова.',
      ru: 'Министерство внутренних дел предупредило, что за ложь накажут.\n«Мы будем судить тех, кто строит без разрешения», – заявила мэр Дана Омарова.',
      en: 'The Interior Ministry has warned that liars will be punished.\n“We will prosecute those who build without a permit,” Mayor Dana Omarova said.',
    },
    (text, language) => {
      const asked = askedOf(text, language)
      assert.equal(new Set(asked).size, 2, JSON.stringify(asked))
    },
  )
})
