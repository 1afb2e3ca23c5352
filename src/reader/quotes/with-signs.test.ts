import { testQuotes } from './quoted-in-tests.ts'

testQuotes([
  [
    'a percent sign stays with its figure at the end',
    'en',
    'unmeasured-trend',
    'Phone fraud is spreading massively, a rise of 27%.',
    'Phone fraud is spreading massively, a rise of 27%',
  ],
  [
    'a percent sign stays with its figure at the end',
    'ru',
    'unmeasured-trend',
    'Массовый характер приобрели угоны, прирост составил 8,5 %.',
    'Массовый характер приобрели угоны, прирост составил 8,5 %',
  ],
  [
    'a percent sign stays with its figure at the end',
    'kk',
    'unmeasured-trend',
    'Интернет-алаяқтық жаппай белең алды, өсім – 31%.',
    'Интернет-алаяқтық жаппай белең алды, өсім – 31%',
  ],
  [
    'a sign of money stays before its figure',
    'en',
    'threatened-sanction',
    '$5,000 is the fine for those who insult an officer.',
    '$5,000 is the fine for those who insult an officer',
  ],
  [
    'a sign of money stays behind its figure',
    'ru',
    'threatened-sanction',
    'Тем, кто оскорбит полицейского, грозит штраф до 90 000 ₸.',
    'Тем, кто оскорбит полицейского, грозит штраф до 90 000 ₸',
  ],
])
