import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOf } from './quoted-in-tests.ts'

const shown = (check: string, text: string): readonly string[] =>
  readingOf(text, 'kk')
    .findings.filter((finding) => finding.check === check)
    .flatMap(({ trigger }) => trigger.map((words) => words.text))

function assertShown(check: string, text: string, end: RegExp): void {
  const found = shown(check, text)
  assert.ok(
    found.some((run) => end.test(run)),
    `${text}: ${found.join(' | ')}`,
  )
}

test('words shown go on to the verb that they lead to', () => {
  for (const [check, text, end] of [
    ['legal-form', 'Прокуратура кәсіпкерлерден бағаны негізсіз көтермеуді талап етеді.', /талап етеді$/u],
    ['call-to-obey', 'Полиция жүргізушілерден қауесет таратпауды талап етті.', /талап етті$/u],
    ['wrong-standing', 'Мұндай жазбадан дәрігердің абыройына нұқсан келді.', /нұқсан келді$/u],
    ['exclusive-trust', 'Тұрғындардан тек ресми ақпарат көздеріне сенуді сұраймыз.', /сенуді сұраймыз$/u],
    [
      'threatened-sanction',
      'Жалған хабар таратқандардың бәрі қатаң жазаланатын болады.',
      /жазаланатын болады$/u,
    ],
  ] as const)
    assertShown(check, text, end)
})

test('who tells of it is not shown with what is told', () => {
  for (const [check, text, end] of [
    ['unmeasured-trend', 'Министр соңғы айларда жалған хабардың күрт көбейгенін айтты.', /көбейгенін$/u],
    ['asserted-harm', 'Ол мұндай сөздің ел тыныштығын бұзатынын бірнеше рет қайталады.', /бұзатынын$/u],
  ] as const)
    assertShown(check, text, end)
})

test('a verb alone is shown with what it tells of, and not with where or when', () => {
  for (const text of ['Аудан чаттарында өтірік хабар көбейді.', 'Өтірік хабар желіде қазір көбейді.'])
    for (const run of shown('unmeasured-trend', text)) {
      assert.match(run, /көбейді$/u)
      assert.doesNotMatch(run, /^(?:қазір|желіде)/u)
    }
})
