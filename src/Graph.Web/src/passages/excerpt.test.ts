import { expect, it } from 'vitest'
import { excerptOf } from './excerpt'

const text =
  '一、2019年工作回顾\n城市功能不断优化。华泾2035单元规划编制基本完成，北杨人工智能小镇正式启动建设。稳步实施架空线入地。\n二、2020年主要任务\n'
const start = text.indexOf('北杨')

it('marks the name in its sentence', () => {
  const excerpt = excerptOf(text, start, start + 8)

  expect(excerpt.name).toBe('北杨人工智能小镇')
  expect(excerpt.sentenceStart).toBe('华泾2035单元规划编制基本完成，')
  expect(excerpt.sentenceEnd).toBe('正式启动建设。')
})

it('loses nothing between its pieces', () => {
  const { before, sentenceStart, name, sentenceEnd, after } = excerptOf(text, start, start + 8)

  expect(text).toContain(before + sentenceStart + name + sentenceEnd + after)
})

it('begins and ends with whole lines where it can', () => {
  const excerpt = excerptOf(text, start, start + 8, 12)

  expect(excerpt.before).toBe('城市功能不断优化。')
  expect(excerpt.after).toBe('稳步实施架空线入地。')
})

it('of a name at the very beginning has nothing before it', () => {
  expect(excerptOf('北杨', 0, 2)).toEqual({ before: '', sentenceStart: '', name: '北杨', sentenceEnd: '', after: '' })
})
