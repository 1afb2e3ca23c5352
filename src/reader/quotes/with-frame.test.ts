import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf, testAskedAbout } from './quoted-in-tests.ts'

const WHOLE = 'whoever spoke is not made the doer'
const OWN = 'what is said is quoted without who says it'

testAskedAbout([
  [
    OWN,
    'kk',
    'unnamed-accused',
    'Әкім кейбір делдалдар базарда халықты алдап жүр деп мәлімдеді.',
    'кейбір делдалдар базарда халықты алдап жүр',
  ],
  [
    OWN,
    'kk',
    'unnamed-accused',
    'Ішкі істер министрі Ерлан Сапаров белсенділер көлік жүргізушілерін бопсалап жүр деді.',
    'белсенділер көлік жүргізушілерін бопсалап жүр',
  ],
  [
    OWN,
    'kk',
    'unnamed-accused',
    'Ұлттық қауіпсіздік комитеті жекелеген топтар жастарды арандатып жүр деп ескертті.',
    'жекелеген топтар жастарды арандатып жүр',
  ],
  [
    OWN,
    'kk',
    'unnamed-accused',
    'Кейбір делдалдар базарда халықты алдап жүр деп мәлімдеді әкім.',
    'Кейбір делдалдар базарда халықты алдап жүр',
  ],
  [
    WHOLE,
    'kk',
    'unmeasured-trend',
    'Полиция департаменті тонау жиілеп кетті деп мәлімдеді.',
    'Полиция департаменті тонау жиілеп кетті деп мәлімдеді',
  ],
  [
    WHOLE,
    'kk',
    'unnamed-accused',
    'Кейбір басылымдар сотты пара алды деп өтірік жазды.',
    'Кейбір басылымдар сотты пара алды деп өтірік жазды',
  ],
  [
    'what is behind a condition keeps it',
    'ru',
    'threatened-sanction',
    'Если выяснится, что они действовали по сговору, они сядут в тюрьму.',
    'Если выяснится, что они действовали по сговору, они сядут в тюрьму',
  ],
  [
    'what others think stays theirs',
    'ru',
    'threatened-sanction',
    'Тем, кто думает, что в чатах нет законов, отвечаем: за клевету грозит арест.',
    'Тем, кто думает, что в чатах нет законов, отвечаем: за клевету грозит арест',
  ],
  [
    'whom a clause tells of stays before it',
    'ru',
    'threatened-sanction',
    'А тем, кто рассылает угрозы, грозит до трех лет лишения свободы.',
    'тем, кто рассылает угрозы, грозит до трех лет лишения свободы',
  ],
  [
    'what others claim stays theirs',
    'en',
    'unnamed-accused',
    'Claims that gangs are extorting taxi drivers have grown popular.',
    'Claims that gangs are extorting taxi drivers have grown popular',
  ],
  [
    'what rumours tell stays theirs',
    'ru',
    'imputed-motive',
    'Выдумки о том, что комбинат губит детей, проплачены соперниками.',
    'Выдумки о том, что комбинат губит детей, проплачены соперниками',
  ],
  [
    'what rumours tell stays theirs',
    'ru',
    'imputed-motive',
    'Толки, будто мэрия продала парк, выгодны тем, кто сам хотел его купить.',
    'Толки, будто мэрия продала парк, выгодны тем, кто сам хотел его купить',
  ],
  [
    'what rumours tell stays theirs',
    'ru',
    'asserted-harm',
    'Версия, что склад подожгли солдаты, сеет панику среди родных.',
    'Версия, что склад подожгли солдаты, сеет панику среди родных',
  ],
  [
    'what a tale is about stays behind it',
    'ru',
    'unnamed-accused',
    'Побасенки про то, как медсёстры калечат младенцев, сочиняют за чужие деньги.',
    'Побасенки про то, как медсёстры калечат младенцев, сочиняют за чужие деньги',
  ],
  [
    'what people are told stays behind who is told',
    'ru',
    'asserted-harm',
    'Когда молодёжи твердят, что страна её обкрадывает, это раскачивает общество.',
    'Когда молодёжи твердят, что страна её обкрадывает, это раскачивает общество',
  ],
  [
    'what people are told stays behind who is told',
    'en',
    'asserted-harm',
    'When parents are told that all doctors are corrupt, it undermines trust in medicine.',
    'When parents are told that all doctors are corrupt, it undermines trust in medicine',
  ],
  [
    'what is not denied begins behind "but"',
    'en',
    'unnamed-accused',
    'We do not say that all are guilty, but some brokers deliberately deceive pensioners.',
    'some brokers deliberately deceive pensioners',
  ],
])

test('a span keeps whose thought it is, as its question does', () => {
  for (const [language, check, text] of [
    ['en', 'imputed-motive', 'The minister did not rule out that certain brokers were paid from abroad.'],
    ['kk', 'unused-power', 'Кейбір делдалдар кеденшілерді пара алды деп негізсіз айыптап жүр.'],
    ['kk', 'unnamed-accused', 'Ұрылар пәтерлерді тонап жүр деген хабар түсті.'],
  ] as readonly (readonly [Tag, string, string])[])
    for (const { quote } of readingOf(text, language).findings.filter((one) => one.check === check))
      assert.equal(quote.text, text.slice(0, -1))
})
