import { testAskedAbout } from './quoted-in-tests.ts'

const GROUND = 'what the speaker says a claim rests on is asked about with it'
const SOURCE = 'who said it is no ground'

const OPINION = 'an opinion that is passed on stays one'

testAskedAbout([
  [
    OPINION,
    'kk',
    'imputed-motive',
    'Орталық мамандарының пікірінше, бұл өтірікті жасайтындар билікке деген сенімді жоюды мақсат тұтады.',
    'Орталық мамандарының пікірінше, бұл өтірікті жасайтындар билікке деген сенімді жоюды мақсат тұтады',
  ],
  [
    OPINION,
    'ru',
    'imputed-motive',
    'По мнению специалистов центра, авторы рассылки хотят подорвать доверие к власти.',
    'По мнению специалистов центра, авторы рассылки хотят подорвать доверие к власти',
  ],
  [
    OPINION,
    'en',
    'asserted-harm',
    'In our view, these posts have sown panic among residents.',
    'In our view, these posts have sown panic among residents',
  ],
  [
    SOURCE,
    'ru',
    'imputed-motive',
    'По мнению прокуратуры, авторы рассылки хотят подорвать доверие к власти.',
    'авторы рассылки хотят подорвать доверие к власти',
  ],
  [
    GROUND,
    'en',
    'unnamed-accused',
    'According to our information, anonymous channels stir up hatred for money.',
    'According to our information, anonymous channels stir up hatred for money',
  ],
  [
    GROUND,
    'ru',
    'unnamed-accused',
    'По нашим сведениям, анонимные каналы разжигают вражду за деньги.',
    'По нашим сведениям, анонимные каналы разжигают вражду за деньги',
  ],
  [
    GROUND,
    'kk',
    'unnamed-accused',
    'Жедел деректер бойынша, кейбір топтар ақша үшін халық арасына іріткі салып жүр.',
    'Жедел деректер бойынша, кейбір топтар ақша үшін халық арасына іріткі салып жүр',
  ],
  [
    SOURCE,
    'ru',
    'unnamed-accused',
    'По данным полиции, анонимные каналы разжигают вражду за деньги.',
    'анонимные каналы разжигают вражду за деньги',
  ],
])
