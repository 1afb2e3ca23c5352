import { testAskedAbout } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'a call is put with what it grants',
    'en',
    'value-appeal',
    '"Argue with us, but remember your duty to the town," mayor Ann Reed said.',
    'Argue with us, but remember your duty to the town',
  ],
  [
    'a call is put with what it grants',
    'ru',
    'value-appeal',
    '«Спорьте с нами, но помните об ответственности перед своим городом», – сказал аким Иван Перов.',
    'Спорьте с нами, но помните об ответственности перед своим городом',
  ],
  [
    'a call is put with what it grants',
    'kk',
    'value-appeal',
    '«Бізді сынаңыздар, бірақ қала алдындағы жауапкершілікті ұмытпаңыздар», – деді әкім Ержан Сапаров.',
    'Бізді сынаңыздар, бірақ қала алдындағы жауапкершілікті ұмытпаңыздар',
  ],
  [
    'a long report before it stays outside',
    'en',
    'value-appeal',
    '"We have built roads and schools for many years in every district, but remember your duty to the town," mayor Ann Reed said.',
    'remember your duty to the town',
  ],
])
