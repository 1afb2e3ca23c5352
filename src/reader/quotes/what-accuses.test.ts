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
    'to publish is no wrong without what was left undone',
    'en',
    'unnamed-accused',
    'Certain bloggers posted the recording and did not even ask who had made it.',
    'Certain bloggers posted the recording and did not even ask who had made it',
  ],
  [
    'to publish is no wrong without what was left undone',
    'ru',
    'unnamed-accused',
    'Некоторые блогеры выложили эту запись и даже не спросили, кто ее сделал.',
    'Некоторые блогеры выложили эту запись и даже не спросили, кто ее сделал',
  ],
  [
    'to publish is no wrong without what was left undone',
    'kk',
    'unnamed-accused',
    'Кейбір блогерлер жазбаны жариялады және оны кім түсіргенін сұраған жоқ.',
    'Кейбір блогерлер жазбаны жариялады және оны кім түсіргенін сұраған жоқ',
  ],
  [
    'what they knew belongs to what they did',
    'ru',
    'unnamed-accused',
    'Отдельные блогеры распространили снимок, хотя знали, что он старый.',
    'Отдельные блогеры распространили снимок, хотя знали, что он старый',
  ],
  [
    'what others left undone is none of their deed',
    'ru',
    'unnamed-accused',
    'Отдельные блогеры распускают слухи, но полиция их не нашла.',
    'Отдельные блогеры распускают слухи',
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
