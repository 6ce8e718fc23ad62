/** Whether a mail server can be addressed like this: `smtp://` or `smtps://`, with a host. */
export const isMailServer = (text: string): boolean =>
  URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';

/** Whether this is a bare address that mail can come from. */
export const isMailSender = (text: string): boolean => /^[^\s@<>",;]+@[a-z0-9.-]+$/i.test(text);
