import { expect, it } from 'vitest'
import { csv } from './table'

it('quotes what would break a line and leaves the rest as it is', () => {
  expect(csv([{ name: '“乐龄汇”,"南部"', year: 2020, note: null }])).toBe('name,year,note\r\n"“乐龄汇”,""南部""",2020,\r\n')
})

it('never hands a formula to a spreadsheet', () => {
  expect(csv([{ name: '=HYPERLINK("x")', value: -4 }])).toBe('name,value\r\n"\'=HYPERLINK(""x"")",-4\r\n')
})

it('of nothing is an empty line', () => {
  expect(csv([])).toBe('\r\n')
})
