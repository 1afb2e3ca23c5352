import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

/** Each question puts its own item of a call, not what another check asks about. */
testAskedAbout([
  [
    'the first of three keeps what asks for it, and no other item',
    'kk',
    'value-appeal',
    'Полиция тұрғындарды сабыр сақтауға, байбалам салмауға және қауесетке ермеуге шақырады.',
    'Полиция тұрғындарды сабыр сақтауға … шақырады',
  ],
  [
    'of three appeals each is asked about alone',
    'ru',
    'exclusive-trust',
    'Полиция призывает жителей сохранять спокойствие, не распространять слухи и доверять только официальным источникам.',
    'Полиция призывает жителей … доверять только официальным источникам',
  ],
  [
    'of three appeals each is asked about alone',
    'ru',
    'call-to-obey',
    'Полиция призывает жителей сохранять спокойствие, не распространять слухи и доверять только официальным источникам.',
    'Полиция призывает жителей … не распространять слухи',
  ],
  [
    'the first keeps who asks for it',
    'ru',
    'value-appeal',
    'Полиция призывает жителей сохранять спокойствие, не распространять слухи и доверять только официальным источникам.',
    'Полиция призывает жителей сохранять спокойствие',
  ],
  [
    'of two verbs in one mood each is asked about alone',
    'ru',
    'call-to-obey',
    'Сохраняйте спокойствие, не распространяйте слухи и доверяйте только официальным источникам.',
    'не распространяйте слухи',
  ],
  [
    'what is told of an item belongs to it',
    'ru',
    'value-appeal',
    'Просим жителей хранить единство, которое завещали нам предки, и верить только официальным источникам.',
    'Просим жителей хранить единство, которое завещали нам предки',
  ],
  [
    'what is only told of is no item',
    'ru',
    'call-to-obey',
    'Призываем помнить, что распространять слухи и сеять панику запрещено.',
    'Призываем помнить, что распространять слухи и сеять панику запрещено',
  ],
  [
    'of three appeals each is asked about alone',
    'en',
    'exclusive-trust',
    'The police urge residents to keep calm, not to spread rumours and to trust only official sources.',
    'The police urge residents … to trust only official sources',
  ],
  [
    'a later one has the verb that asks, and whom',
    'ru',
    'call-to-obey',
    'Прошу вас, уважаемые сельчане, сохранять спокойствие, не распространять непроверенные слухи и ждать сообщений акимата.',
    'Прошу вас, уважаемые сельчане … не распространять непроверенные слухи',
  ],
  [
    'the first behind words that only name whom it is asked of has that verb too',
    'ru',
    'value-appeal',
    'Прошу вас, уважаемые сельчане, сохранять спокойствие, не распространять непроверенные слухи и ждать сообщений акимата.',
    'Прошу вас, уважаемые сельчане, сохранять спокойствие',
  ],
  [
    'who asks is no other deed',
    'en',
    'call-to-obey',
    'We ask residents to stay calm, not to spread rumours and to trust only official sources.',
    'We ask residents … not to spread rumours',
  ],
  [
    'verbs without "to" are items as well',
    'en',
    'exclusive-trust',
    'Stay calm, do not share unverified clips and trust only official sources.',
    'trust only official sources',
  ],
  [
    'the first keeps who asks for it',
    'en',
    'value-appeal',
    'The public is urged to remain calm and to refrain from spreading rumours.',
    'The public is urged to remain calm',
  ],
  [
    'the last has the verb that asks',
    'kk',
    'exclusive-trust',
    'Тұрғындарды сабыр сақтауға, қауесет таратпауға және тек ресми дереккөздерге сенуге шақырамыз.',
    'тек ресми дереккөздерге сенуге шақырамыз',
  ],
  [
    'of others that verb is put behind what is left out',
    'kk',
    'call-to-obey',
    'Тұрғындарды сабыр сақтауға, қауесет таратпауға және тек ресми дереккөздерге сенуге шақырамыз.',
    'қауесет таратпауға … шақырамыз',
  ],
  [
    'one speaker does two things',
    'kk',
    'exclusive-trust',
    'Полиция өтірік таратқандар жазаланатынын еске салды және тұрғындарды тек ресми дереккөздерге сенуге шақырды.',
    'тұрғындарды тек ресми дереккөздерге сенуге шақырды',
  ],
])

testQuotes([
  [
    'a quote does not begin in what is told of another item',
    'ru',
    'value-appeal',
    'Просим родителей проверять, чем заняты их дети по вечерам, и проявлять ответственность.',
    'проявлять ответственность',
  ],
  [
    'what is quoted of the speech stays exact words',
    'kk',
    'call-to-obey',
    'Тұрғындарды сабыр сақтауға, қауесет таратпауға және тек ресми дереккөздерге сенуге шақырамыз.',
    'қауесет таратпауға',
  ],
])
