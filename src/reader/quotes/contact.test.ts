import { testAskedAbout } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'the telephone of a service is left out',
    'ru',
    'unnamed-accused',
    'Анонимные каналы пугают матерей выдумками: круглосуточный телефон доверия 150.',
    'Анонимные каналы пугают матерей выдумками',
  ],
  [
    'a bare telephone number is left out',
    'en',
    'exclusive-trust',
    'Trust only the official website and nobody else – 8 7122 45-45-45.',
    'Trust only the official website and nobody else',
  ],
  [
    'the telephone of a service is left out',
    'kk',
    'exclusive-trust',
    'Тек ресми дереккөздерге сеніңіздер, анықтама телефоны 109.',
    'Тек ресми дереккөздерге сеніңіздер',
  ],
  [
    'what a lie tells is none, though a figure stands in it',
    'ru',
    'unnamed-accused',
    'Анонимные каналы лгут: в шахте 300 погибших.',
    'Анонимные каналы лгут: в шахте 300 погибших',
  ],
  [
    'so it is in English',
    'en',
    'unnamed-accused',
    'Certain bloggers lie: 12 people dead in the mine.',
    'Certain bloggers lie: 12 people dead in the mine',
  ],
  [
    'the number of a post in a thread is left out',
    'en',
    'unnamed-accused',
    '4/ Certain pages are frightening parents with lies.',
    'Certain pages are frightening parents with lies',
  ],
  [
    'so it is in Kazakh',
    'kk',
    'unnamed-accused',
    '4/ Кейбір парақшалар ата-аналарды өтірікпен қорқытып жүр.',
    'Кейбір парақшалар ата-аналарды өтірікпен қорқытып жүр',
  ],
  [
    'so it is in Russian',
    'ru',
    'unnamed-accused',
    '4/ Отдельные каналы пугают родителей сказками.',
    'Отдельные каналы пугают родителей сказками',
  ],
])
