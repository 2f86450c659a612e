/** The link that brings all teams to the same storm. */
export const link = {
  'link.title': 'Link for all teams',
  'link.about': 'Whoever opens it is in the same briefing: same scenario, same weather, same house.',
  'link.code': 'QR code with the address {address}',
  'link.hereOnly':
    'This address leads to the game on this device only. For the teams’ devices start with “npm start -- --host 0.0.0.0”, and open the page here at the address that is then named for other devices.',
  'link.address': 'Address',
  'link.copy': 'Copy the address',
  'link.copied': 'Copied.',
  'link.notCopied': 'The page may not copy here. The address is selected: copy it by keyboard.',
  'link.meet': 'Meeting points: hours after which everybody waits',
  'link.meetHint': 'for example 6, 15',
  'link.meetRead': '{n, plural, one {Meeting point after hour {hours}} other {Meeting points after hours {hours}}}.',
  'link.meetNone': 'No hour recognised: whole numbers from 1 to {last}, separated by commas.',
  'link.noFirm': 'Your own firm does not travel along; in the link it stays the firm of the scenario.',
  'link.tooLong': 'The address is too long for a QR code. A shorter weather number helps.',
} as const;
