import { testQuotes } from './quoted-in-tests.ts'

testQuotes([
  [
    'a clause that tells of a noun with two verbs leaves the sentence its own',
    'en',
    'legal-form',
    'The ministry warns that the sharing of news that is untrue and may harm the peace entails liability set by law.',
    'The ministry warns that the sharing of news that is untrue and may harm the peace entails liability set by law',
  ],
  [
    'a long clause that tells of a noun leaves the sentence its own verb',
    'en',
    'legal-form',
    'The bank warns that the sharing of news that does not agree with the facts and may harm the trust of clients in the payment system entails liability set by law.',
    'The bank warns that the sharing of news that does not agree with the facts and may harm the trust of clients in the payment system entails liability set by law',
  ],
  [
    'what is warned of is quoted to its verb',
    'en',
    'legal-form',
    'The agency warned that channels which are not registered by May 1 would be closed.',
    'The agency warned that channels which are not registered by May 1 would be closed',
  ],
  [
    'two words that describe one noun stay with it',
    'en',
    'unmeasured-trend',
    'The captain said a growing number of false and unverified messages about the rescue at the old lighthouse had appeared in chats.',
    'The captain said a growing number of false and unverified messages',
  ],
  [
    'what is warned of is quoted to its verb',
    'ru',
    'legal-form',
    'Ведомство предупреждает, что каналы, которые не зарегистрированы до мая, будут закрыты.',
    'Ведомство предупреждает, что каналы, которые не зарегистрированы до мая, будут закрыты',
  ],
])
