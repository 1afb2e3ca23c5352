import { testAskedAbout } from './quoted-in-tests.ts'

const BARBADOS =
  'The Barbados Police Service has warned the public about sharing “pictures that are deeply disturbing to families” indicating that it had been flooded with complaints about such pictures'
const OFFICIALS =
  'The Ministry of Interior told citizens to “remain calm” and called on them to stop “sharing posts that undermine public trust or insult the dignity of officials.”'

testAskedAbout([
  [
    'a preposition with what is done begins no clause',
    'en',
    'threatened-sanction',
    'The Ugandan Police Force has cautioned the public, against taking part in any illegal rallies in Kampala and will arrest bloggers who are publishing false information about the election.',
    'The Ugandan Police Force has cautioned the public, against taking part in any illegal rallies in Kampala and will arrest bloggers who are publishing false information about the election',
  ],
  ['marks around what goes on a clause begin none', 'en', 'unmeasured-trend', `${BARBADOS}.`, BARBADOS],
  [
    'a speech that begins with what is done keeps the verb of who calls on others',
    'en',
    'wrong-standing',
    OFFICIALS,
    OFFICIALS,
  ],
  [
    'when something was told goes with the frame that tells who did',
    'en',
    'asserted-harm',
    'In a statement in Nairobi on Friday, the Interior Ministry explained, it has noticed divisive messages capable of inflaming the nation noting that groups doing that should stop.',
    'it has noticed divisive messages capable of inflaming the nation noting that groups doing that should stop',
  ],
  [
    'what only tells how something was said stays before the speech',
    'en',
    'unnamed-accused',
    'Urging the public to ignore the false report, he said, “Please ignore rumours invented by enemies of the state during the present flooding.',
    'Please ignore rumours invented by enemies of the state during the present flooding',
  ],
  [
    'what an agency refers to is left out with it',
    'en',
    'legal-form',
    'The State Security Service of Georgia warned residents of the country about liability for distributing extremist materials, Steppe Wire reports referring to the press office.',
    'The State Security Service of Georgia warned residents of the country about liability for distributing extremist materials',
  ],
  [
    'a list that is told of a noun ends behind its verb',
    'en',
    'unused-power',
    'Minister Okello said posts on social media that incite violence, disorder, spread of false information or secret documents, opinions that are wrong or are insulting and defamatory will be watched and legal action taken immediately.',
    'Minister Okello said posts on social media that incite violence, disorder, spread of false information or secret documents, opinions that are wrong or are insulting and defamatory will be watched and legal action taken immediately',
  ],
  [
    'a label with a name is none of the words of a headline',
    'en',
    'legal-form',
    'Karimov: Bloggers, journalists are required to immediately remove posts containing slander\n\nThe head of the Agency for Press Rustam Karimov made an official statement on false information.\n“Unfortunately, insults are becoming more widespread,” he said.',
    'Bloggers, journalists are required to immediately remove posts containing slander',
  ],
])
