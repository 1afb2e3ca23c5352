import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

testQuotes([
  [
    'a label before a picture and tags behind one are left out',
    'ru',
    'unnamed-accused',
    '⚠️ ВБРОС ⚠️ Провокаторы опять пугают родителей сказками о вакцине 🤦 #НетФейкам #Актобе',
    'Провокаторы опять пугают родителей сказками о вакцине',
  ],
  [
    'a link behind the words is left out',
    'en',
    'unnamed-accused',
    'Anonymous provocateurs are frightening parents with lies 😠 https://example.org/p/7 – tell @school about it',
    'Anonymous provocateurs are frightening parents with lies',
  ],
  [
    'tags behind the last word are left out',
    'kk',
    'call-to-obey',
    'Қауесетке ермеңіздер 🙏 #Ақтөбе #жалған_емес',
    'Қауесетке ермеңіздер',
  ],
  [
    'of two sentences that a picture alone parts, the one of the matter',
    'kk',
    'exclusive-trust',
    '📌 Су жоқ деген сөз жалған 📌 Тек ресми дереккөздерге ғана сеніңіздер 👇',
    'Тек ресми дереккөздерге ғана сеніңіздер',
  ],
  [
    'a picture between a subject and its verb parts nothing',
    'ru',
    'unnamed-accused',
    'Анонимные тролли 🤡 сеют панику среди пенсионеров 🔥 Берегите близких',
    'Анонимные тролли 🤡 сеют панику среди пенсионеров',
  ],
  [
    'a tag within the words is one of them',
    'en',
    'unnamed-accused',
    'Certain bloggers in #Semey are sowing panic for money 💰',
    'Certain bloggers in #Semey are sowing panic for money',
  ],
  [
    'a single tag before the stop of a sentence is its last word',
    'ru',
    'call-to-obey',
    'Призываем жителей не распространять #слухи. Уровень воды снижается.',
    'Призываем жителей не распространять #слухи',
  ],
  [
    'so it is in English',
    'en',
    'unnamed-accused',
    'Certain bloggers are sowing #panic! The dam is safe.',
    'Certain bloggers are sowing #panic',
  ],
  [
    'several tags before a stop are left out',
    'kk',
    'call-to-obey',
    'Қауесетке ермеңіздер #Ақтөбе #су.',
    'Қауесетке ермеңіздер',
  ],
])

testAskedAbout([
  [
    'nor do questions put links and tags',
    'en',
    'call-to-obey',
    'Do not spread rumours about the dam 🙏 #Facts https://example.org/dam',
    'Do not spread rumours about the dam',
  ],
  [
    'points in a line part what is told',
    'kk',
    'call-to-obey',
    '• өсек таратпаңыз • тек ресми ақпаратқа сеніңіз',
    'өсек таратпаңыз',
  ],
])
