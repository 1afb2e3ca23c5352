import { type QuotedCase, testAskedAbout } from './quoted-in-tests.ts'

const CASES: readonly QuotedCase[] = [
  [
    'whom a pronoun stands for is told by the sentence before',
    'en',
    'imputed-motive',
    'Two portals print the draft budget every week. They want to destabilise the region for foreign money.',
    'Two portals print the draft budget every week. They want to destabilise the region for foreign money',
  ],
  [
    'whom a pronoun stands for is told by the sentence before',
    'ru',
    'imputed-motive',
    'Два портала каждую неделю печатают проект бюджета. Они хотят дестабилизировать регион за иностранные деньги.',
    'Два портала каждую неделю печатают проект бюджета. Они хотят дестабилизировать регион за иностранные деньги',
  ],
  [
    'whom a pronoun stands for is told by the sentence before',
    'kk',
    'imputed-motive',
    'Екі портал апта сайын бюджет жобасын басып шығарады. Олардың мақсаты – шетелдің ақшасына өңірді тұрақсыздандыру.',
    'Екі портал апта сайын бюджет жобасын басып шығарады. Олардың мақсаты – шетелдің ақшасына өңірді тұрақсыздандыру',
  ],
  [
    'who says the sentence before is left out',
    'en',
    'imputed-motive',
    '“Two portals print the draft budget every week,” the mayor said. “They want to destabilise the region for foreign money.”',
    'Two portals print the draft budget every week … They want to destabilise the region for foreign money',
  ],
  [
    'a sentence of another voice tells of nobody',
    'en',
    'imputed-motive',
    '“Two portals print the draft budget,” a reader said. They want to destabilise the region for foreign money.',
    'They want to destabilise the region for foreign money',
  ],
  [
    'another paragraph tells of nobody',
    'en',
    'imputed-motive',
    'Two portals print the draft budget every week.\n\nThey want to destabilise the region for foreign money.',
    'They want to destabilise the region for foreign money',
  ],
  [
    'who asks tells of nobody',
    'ru',
    'imputed-motive',
    'Кто печатает проект бюджета? Они хотят дестабилизировать регион за иностранные деньги.',
    'Они хотят дестабилизировать регион за иностранные деньги',
  ],
  [
    'what is quoted itself is not quoted again',
    'en',
    'imputed-motive',
    'Some bloggers are sowing panic. They want to destabilise the region for foreign money.',
    'They want to destabilise the region for foreign money',
  ],
]

testAskedAbout(CASES)
