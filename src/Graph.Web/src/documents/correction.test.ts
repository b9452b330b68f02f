import { expect, it } from 'vitest'
import { correctionLine } from './correction'

it('names the thing by its district and name, never by id', () => {
  expect(correctionLine('project:310104:北杨人工智能小镇', '北杨人工智能小镇', 'Area', '片区')).toBe(
    'label\t310104/北杨人工智能小镇\tArea\t片区',
  )
})

it('is one line whatever is typed as the reason', () => {
  expect(correctionLine('program:cn:四个徐汇', '四个徐汇', 'ignore', ' 口号,\n\t不是名称 ')).toBe('ignore\tcn/四个徐汇\t口号, 不是名称')
})
