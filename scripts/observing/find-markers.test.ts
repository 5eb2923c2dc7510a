import { describe, expect, it } from 'vitest'
import { findMarkers, formsOf } from './find-markers.ts'

const value = 'Zoë "Quill" Feather+73.1917'
const formsFound = (text: string) =>
  findMarkers([{ name: 'a log', text }], { name: value }).leaks.map(({ form }) => form)

describe('findMarkers', () => {
  it('finds nothing in what holds nothing', () => {
    expect(formsFound('{"msg":"request","route":"/api/plan/[planId]"}')).toEqual([])
  })

  it.each([
    ['plain', `a person called ${value} came`],
    ['address', `GET /search?q=${encodeURIComponent(value)}&x=1`],
    ['JSON', `{"name":${JSON.stringify(value)}}`],
    ['JSON in JSON', JSON.stringify({ body: JSON.stringify({ name: value }) })],
    ['base64 at 0', Buffer.from(`${value} and more`).toString('base64')],
    ['base64 at 1', Buffer.from(`x${value} and more`).toString('base64')],
    ['base64 at 2', Buffer.from(`{"${value} and more`).toString('base64')],
  ])('finds a value written as %s', (form, text) => {
    expect(formsFound(text)).toContain(form)
  })

  it('looks for each value in every form that differs', () => {
    expect(formsOf('plainmarker1').map(([form]) => form)).toEqual([
      ...['plain', 'base64 at 0', 'base64 at 1', 'base64 at 2'],
    ])
  })

  it('says where, and counts what it looked through', () => {
    const report = findMarkers([{ name: 'web.log', text: `one\ntwo ${value}\nthree` }], {
      name: value,
    })
    expect(report).toMatchObject({ lines: 3, leaks: [{ source: 'web.log', marker: 'name' }] })
  })
})
