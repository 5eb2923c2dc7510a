import { describe, expect, it } from 'vitest'
import { isReachable } from './reachable-addresses.ts'

const home = [
  '10.1.2.3',
  '127.0.0.1',
  '172.31.0.9',
  '192.168.178.20',
  '100.64.1.1',
  '::1',
  'fd12::1',
]
const nowhere = [
  ...['0.0.0.0', '169.254.169.254', '224.0.0.1', '255.255.255.255', '192.0.2.7', '198.18.0.1'],
  ...[
    '100.100.100.200',
    '168.63.129.16',
    'fd00:ec2::254',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
  ],
  ...['2001:db8::1', '2002:7f00:1::', '64:ff9b::7f00:1', '2001::1', '::127.0.0.1', '4000::1'],
  ...[
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:a9fe:a9fe',
    '0:0:0:0:0:ffff:7f00:1',
    '',
    'localhost',
  ],
]

describe('where a webhook may go', () => {
  it('is the public internet', () => {
    for (const address of ['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1'])
      for (const allowed of [false, true]) expect(isReachable(address, allowed), address).toBe(true)
  })

  it('is home only where the operator allows it', () => {
    for (const address of home) {
      expect(isReachable(address, false), address).toBe(false)
      expect(isReachable(address, true), address).toBe(true)
    }
  })

  it('is never a link-local, metadata, multicast or reserved address, nor IPv4 in disguise', () => {
    for (const address of nowhere)
      for (const allowed of [false, true])
        expect(isReachable(address, allowed), address).toBe(false)
  })
})
