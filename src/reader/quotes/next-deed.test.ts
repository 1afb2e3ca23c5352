import { testAskedAbout } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'what is told ends before what its speaker did next',
    'en',
    'threatened-sanction',
    'The governor warned that slanderers would be jailed and inaugurated a clinic.',
    'slanderers would be jailed',
  ],
  [
    'the same behind a call',
    'en',
    'call-to-obey',
    'The superintendent urged pupils not to forward gossip and then presented footballs to the team.',
    'The superintendent urged pupils not to forward gossip',
  ],
  [
    'the same where one speaks of what one does',
    'en',
    'call-to-obey',
    'We ask drivers not to film the checkpoint and stress that everyone who does will be fined.',
    'We ask drivers not to film the checkpoint',
  ],
  [
    'two things done to somebody stay together',
    'en',
    'threatened-sanction',
    'The inspector said that hoaxers would be arrested and handed over to the military police.',
    'hoaxers would be arrested and handed over to the military police',
  ],
  [
    'two participles stay together',
    'en',
    'threatened-sanction',
    'The inspector said that hoaxers would be arrested and charged.',
    'hoaxers would be arrested and charged',
  ],
  [
    'what others did stays with them',
    'en',
    'threatened-sanction',
    'The registrar warned that anyone who broke the seals and announced the result would be jailed.',
    'anyone who broke the seals and announced the result would be jailed',
  ],
  [
    'what is told ends before what its speaker did next',
    'ru',
    'threatened-sanction',
    'Префект пообещал наказать клеветников и вручил школе автобус.',
    'Префект пообещал наказать клеветников',
  ],
  [
    'two things that are to be done stay together',
    'ru',
    'threatened-sanction',
    'Префект пообещал найти и наказать клеветников.',
    'Префект пообещал найти и наказать клеветников',
  ],
])
