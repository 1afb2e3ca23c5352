import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'a deed that is no wrong by itself keeps what makes it one',
    'ru',
    'unnamed-accused',
    'Кто-то развозит протестующим чай и одеяла, и делает это вовсе не из жалости.',
    'Кто-то развозит протестующим чай и одеяла, и делает это вовсе не из жалости',
  ],
  [
    'a complaint keeps why it was none',
    'kk',
    'unnamed-accused',
    'Бір топ адам ауылға көлік бармайды деп жұртты алдады, шын мәнінде автобус күнде жүреді.',
    'Бір топ адам ауылға көлік бармайды деп жұртты алдады, шын мәнінде автобус күнде жүреді',
  ],
  [
    'what an accused does is enough without that',
    'ru',
    'unnamed-accused',
    'Отдельные блогеры сеют панику, и жители звонят в акимат.',
    'Отдельные блогеры сеют панику',
  ],
])

testQuotes([
  [
    'what is told before «деп» stays with who tells it',
    'kk',
    'unnamed-accused',
    'Былтыр көктемде аурухана сатылып кетті деп таратып жүргендер бар, бұл – жала.',
    'Былтыр көктемде аурухана сатылып кетті деп таратып жүргендер бар, бұл – жала',
  ],
  [
    'a clause that tells what cases are of stays with them',
    'ru',
    'unused-power',
    'Множится число эпизодов, когда подростков нанимают через чаты для закладки тайников.',
    'Множится число эпизодов, когда подростков нанимают через чаты для закладки тайников',
  ],
  [
    'a clause that tells what cases are of stays with them',
    'en',
    'unused-power',
    'There are ever more incidents where teenagers are recruited through chats to set cars on fire.',
    'There are ever more incidents where teenagers are recruited through chats to set cars on fire',
  ],
])

testAskedAbout([
  [
    'a rumour keeps what it tells',
    'ru',
    'unnamed-accused',
    'Некие авторы раздувают сплетню, будто школу продадут.',
    'Некие авторы раздувают сплетню, будто школу продадут',
  ],
])
