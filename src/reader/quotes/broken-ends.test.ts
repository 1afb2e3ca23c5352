import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

const PREDICATE = 'no subject is cut off from its verb'
const IN_PLACE = 'what is denied is quoted with what stands in its place'
const WHOLE = 'no quote ends in the midst of a verb'

testQuotes([
  [
    PREDICATE,
    'ru',
    'legal-form',
    'Предупреждаем: авторы, распространяющие недостоверные сведения, привлекаются к ответственности.',
    'Предупреждаем: авторы, распространяющие недостоверные сведения, привлекаются к ответственности',
  ],
  [
    IN_PLACE,
    'ru',
    'unmeasured-trend',
    'Всё больше молодых родителей слушают не врача, а так называемых целителей.',
    'Всё больше молодых родителей слушают не врача, а так называемых целителей',
  ],
  [
    WHOLE,
    'en',
    'threatened-sanction',
    'The organizers of blockades will bear punishment in full, whoever they may be, the document says.',
    'The organizers of blockades will bear punishment in full, whoever they may be',
  ],
])

testAskedAbout([
  [
    IN_PLACE,
    'ru',
    'unmeasured-trend',
    'К сожалению, всё больше пожилых людей слушают не врача, а так называемых целителей, которые отговаривают от лечения.',
    'всё больше пожилых людей слушают не врача, а так называемых целителей, которые отговаривают от лечения',
  ],
  [
    IN_PLACE,
    'kk',
    'asserted-harm',
    'Жас аналар дәрігерді емес, екпеден бас тартқызатын жалған емшілерді тыңдап, балаларын қатерге тігіп отыр.',
    'Жас аналар дәрігерді емес, екпеден бас тартқызатын жалған емшілерді тыңдап, балаларын қатерге тігіп отыр',
  ],
])
