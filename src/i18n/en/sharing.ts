export const sharingWords = {
  carry: 'Carry to another device',
  carryHint:
    'Point the other phone’s camera at the code and open the link: your place and your dates go along, your preferences do not. They stand in the part of the address that is never sent to a server, and the other device asks before it changes anything.',
  carryShow: 'Show the code for my place',
  carryQr: 'QR code with your place and your dates',
  carryCode: 'Without a camera, type this there',
  carryCodeHint:
    'On the other device: Your data, “Type a code from another device”. It holds your place, without dates.',
  together: 'Watch together',
  togetherHint:
    'Whoever opens this link and agrees sees, in that tab, only what is safe for both of you: the earlier of your two places. Nothing is saved there. If the others are behind you, open their link here.',
  togetherShow: 'Show the link to watch together',
  togetherQr: 'QR code with the link to watch together',
  togetherAt: (point: string) => `It stops everybody at: ${point}.`,
  address: 'Or open this address there',
  hide: 'Hide it',
  failed: 'This could not be loaded. Try again once you are online.',
};
