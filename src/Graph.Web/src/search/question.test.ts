import { expect, it } from 'vitest'
import { isQuestion } from './question'

it.each(['北杨人工智能小镇2020年到2021年有什么变化', '徐汇区2020年计划竣工哪些项目', '宛平剧场在哪？'])('%s is a question', (text) => {
  expect(isQuestion(text)).toBe(true)
})

it.each(['北杨', '徐家汇国贸中心T1塔楼', '什么'])('%s is none', (text) => {
  expect(isQuestion(text)).toBe(false)
})
