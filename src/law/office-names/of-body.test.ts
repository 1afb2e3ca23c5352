import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { officeOfBody } from './of-body.ts'

describe('an office tells all of the name of its house, once', () => {
  for (const [title, body, kk, ru, en] of [
    [
      'замруководителя комитета',
      'Комитет государственных доходов Казахстана',
      'Қазақстан Мемлекеттік кірістер комитеті басшысының орынбасары',
      'заместитель руководителя Комитета государственных доходов Казахстана',
      'Deputy Head of the State Revenue Committee of Kazakhstan',
    ],
    [
      'департамент басшысы',
      'Атырау облысының экология департаменті',
      'Атырау облысы экология департаментінің басшысы',
      'руководитель Департамента экологии Атырауской области',
      'Head of the Ecology Department of Atyrau Region',
    ],
    [
      'Head of the division',
      'Education Division of Kentau',
      'Кентау қаласы білім бөлімінің басшысы',
      'руководитель Отдела образования города Кентау',
      'Head of the Education Division of Kentau',
    ],
    [
      'заместитель прокурора',
      'Прокуратура Атырауской области',
      'Атырау облысы прокурорының орынбасары',
      'заместитель прокурора Атырауской области',
      'Deputy Prosecutor of Atyrau Region',
    ],
    [
      'облыс әкімінің баспасөз хатшысы',
      'Атырау облысының әкімдігі',
      'Атырау облысы әкімінің баспасөз хатшысы',
      'пресс-секретарь акима Атырауской области',
      'Press Secretary of the Akim of Atyrau Region',
    ],
  ] as const)
    it(`${title}, ${body}`, () => assert.deepEqual(officeOfBody(title, body), { kk, ru, en }))
})

describe('and not that of another house', () => {
  for (const [title, body] of [
    ['начальник управления', 'Прокуратура Атырауской области'],
    ['начальник отдела', 'Департамент экологии Атырауской области'],
    ['руководитель управления спорта', 'Управление образования Атырауской области'],
    ['прокурор города', 'Прокуратура Атырауской области'],
    ['аким Кентау', 'Акимат Атырауской области'],
    ['подполковник полиции', 'Департамент полиции Атырауской области'],
    ['блогер', 'Департамент полиции Атырауской области'],
  ] as const)
    it(`${title}, ${body}`, () => assert.equal(officeOfBody(title, body), undefined))
})
