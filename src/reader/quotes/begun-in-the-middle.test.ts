import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

testQuotes([
  [
    'a place that tells where another lies begins no quote',
    'en',
    'threatened-sanction',
    'The council will help the club in Talas, Karamar if it wants to take legal action against anyone spreading untruths that 26 poor pupils were not getting milk.',
    'The council will help the club in Talas, Karamar if it wants to take legal action against anyone spreading untruths',
  ],
  [
    'what stands between dashes is no beginning of what stands behind them',
    'en',
    'asserted-harm',
    'The new habit of sharing invented stories — often dressed up as credible news from known outlets — poses a major threat to social peace and public safety.',
    'The new habit of sharing invented stories — often dressed up as credible news from known outlets — poses a major threat to social peace and public safety',
  ],
  [
    'a verb stays with its adverb before a purpose',
    'en',
    'unnamed-accused',
    'The clip is unfortunately aimed at creating uncertainty about the economy and can only be spread by those who do not want to see Ruritania prosper.',
    'The clip is unfortunately aimed at creating uncertainty about the economy and can only be spread by those who do not want to see Ruritania prosper',
  ],
])

testAskedAbout([
  [
    '"as a result of" ties nothing',
    'en',
    'asserted-harm',
    'As a result of these lies, market women are afraid to go to their farms and trade is suffering.',
    'As a result of these lies, market women are afraid to go to their farms and trade is suffering',
  ],
  [
    '"as a result" does',
    'en',
    'asserted-harm',
    'As a result, market women are afraid to go to their farms and trade is suffering.',
    'market women are afraid to go to their farms and trade is suffering',
  ],
])
