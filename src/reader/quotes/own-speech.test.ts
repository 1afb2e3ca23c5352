import { testAskedAbout } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'what stands in marks is put without the reporter around it',
    'en',
    'unnamed-accused',
    'The press service says that the ministry is taking "measures to forestall provocations by certain forces that want to rock the boat on the eve of the vote."',
    'measures to forestall provocations by certain forces that want to rock the boat on the eve of the vote',
  ],
  [
    'a word that ties it to who says it stays outside',
    'ru',
    'unnamed-accused',
    'По оценке ведомства, это «новый виток информационной войны, которую внешние силы ведут против нас».',
    'новый виток информационной войны, которую внешние силы ведут против нас',
  ],
  [
    'who says it stays outside with the verb, though no «деп» parts them',
    'kk',
    'unnamed-accused',
    'Төраға «талапты өз мүддесіне пайдаланғысы келетіндер бар» деді.',
    'талапты өз мүддесіне пайдаланғысы келетіндер бар',
  ],
  [
    'what is asked for keeps who asks',
    'kk',
    'call-to-obey',
    'Министр жұртты «арандатушылардың сөзіне ермеуге» шақырды.',
    'Министр жұртты «арандатушылардың сөзіне ермеуге» шақырды',
  ],
  [
    'words that only a reporter gives a subject keep his sentence',
    'en',
    'unnamed-accused',
    'The spokesman said the bloggers "lie for money and stir up hatred" and that the police will find them.',
    'The spokesman said the bloggers "lie for money and stir up hatred"',
  ],
])
