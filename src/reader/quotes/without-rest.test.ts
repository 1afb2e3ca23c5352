import { testAskedAbout } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'what the subject does besides is left to the question about it',
    'ru',
    'unmeasured-trend',
    'Такие слухи участились и направлены на то, чтобы запугать родителей.',
    'Такие слухи участились',
  ],
  [
    'what is added is left out',
    'en',
    'exclusive-trust',
    'She asked drivers to trust only official sources, adding that the ministry will punish all offenders and close their channels.',
    'She asked drivers to trust only official sources',
  ],
  [
    'a purpose keeps what it is of',
    'ru',
    'imputed-motive',
    'Такие слухи участились и направлены на то, чтобы запугать родителей.',
    'Такие слухи участились и направлены на то, чтобы запугать родителей',
  ],
  [
    'a clause of another subject before a converb is left out',
    'kk',
    'unmeasured-trend',
    'Ауылда өсек тарап, ұрлық оқиғалары да көбейген.',
    'ұрлық оқиғалары да көбейген',
  ],
  [
    'one of the same subject stays',
    'kk',
    'unnamed-accused',
    'Арандатушылар жалған парақша ашып, адамдарды алдап жүр.',
    'Арандатушылар жалған парақша ашып, адамдарды алдап жүр',
  ],
  [
    'what a source leaves open is not quoted',
    'ru',
    'imputed-motive',
    'В комитете отметили, что этих блогеров оплачивали из-за границы, кто именно, не сообщили.',
    'этих блогеров оплачивали из-за границы',
  ],
  [
    'what a source leaves open is not quoted',
    'en',
    'imputed-motive',
    'The bloggers were paid from abroad, but who exactly paid them was not disclosed.',
    'The bloggers were paid from abroad',
  ],
  [
    'what a source leaves open is not quoted',
    'kk',
    'imputed-motive',
    'Блогерлерді шетелден қаржыландырған, бірақ нақты кім екені айтылмады.',
    'Блогерлерді шетелден қаржыландырған',
  ],
  [
    'a word that comes twice joins from the first on',
    'ru',
    'threatened-sanction',
    'В прокуратуре пояснили, что и призывы, и участие в таких акциях влекут уголовную ответственность.',
    'и призывы, и участие в таких акциях влекут уголовную ответственность',
  ],
  [
    'a relative clause keeps its second verb',
    'ru',
    'legal-form',
    'КНБ предупреждает о недопустимости призывов, которые сеют вражду и подрывают устои общества.',
    'КНБ предупреждает о недопустимости призывов, которые сеют вражду и подрывают устои общества',
  ],
])
