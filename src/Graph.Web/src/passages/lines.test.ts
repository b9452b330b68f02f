import { describe, expect, it } from 'vitest'
import { asRead, paragraphs } from './lines'

const broken =
  '加快徐汇滨江西岸传媒港出形象、出功能，抓好西岸国际人工\n\n智能中心、北杨人工智能小镇“双T”建设运营。\n二、2020年主要任务\n（一）促进经济发展\n'

describe('a text as it is read', () => {
  it('has no break in the middle of a sentence', () => {
    expect(asRead(broken, 0, broken.length)).toContain('西岸国际人工智能中心、北杨人工智能小镇')
  })

  it('keeps the line of a heading', () => {
    expect(asRead(broken, 0, broken.length).split('\n').slice(1)).toEqual(['二、2020年主要任务', '（一）促进经济发展', ''])
  })

  it('of a piece begins and ends where the piece does', () => {
    expect(asRead(broken, 2, 6)).toBe('徐汇滨江')
  })
})

it('paragraphs cover every character that is not blank', () => {
  const kept = paragraphs(broken, 0, broken.length).map((p) => broken.slice(p.start, p.end))

  expect(kept).toHaveLength(3)
  expect(kept.join('').replaceAll(/\s/g, '')).toBe(broken.replaceAll(/\s/g, ''))
})
