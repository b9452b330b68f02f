import { describe, expect, it } from 'vitest'
import { en } from '../words/en'
import { zh } from '../words/zh'
import { shownParameter } from './parameter'

describe('what a question was read to ask for', () => {
  it('is said in the words of the page', () => {
    expect(shownParameter(zh, 'outcome', 'late,repeated,unreported')).toEqual({ name: '结果', value: '推迟实现、再次承诺、未见报告' })
    expect(shownParameter(en, 'outcome', 'late,unreported')).toEqual({ name: 'outcome', value: 'late, not reported' })
    expect(shownParameter(zh, 'phase', 'Completed')).toEqual({ name: '阶段', value: zh.phase.Completed })
  })

  it('keeps names and years as they are', () => {
    expect(shownParameter(zh, 'district', '徐汇区,静安区')).toEqual({ name: '地区', value: '徐汇区、静安区' })
    expect(shownParameter(zh, 'entity', 'A,B座')).toEqual({ name: '事物', value: 'A,B座' })
    expect(shownParameter(en, 'year', '2020')).toEqual({ name: 'year', value: '2020' })
  })

  it('keeps what it does not know', () => {
    expect(shownParameter(zh, 'later', 'x')).toEqual({ name: 'later', value: 'x' })
  })
})
