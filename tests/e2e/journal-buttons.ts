import type { CDPSession, Page, Worker } from '@playwright/test';

/** A button of the extension in a journal's page; `label` is what a screen reader says, `ink` the colour of its shield. */
export type JournalButton = {
  label: string;
  ink: string;
  tabIndex: number;
  x: number;
  y: number;
  width: number;
  height: number;
};

type Node = {
  backendNodeId: number;
  nodeName: string;
  shadowRootType?: string;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
};

/**
 * Every button of the extension in a page, wherever it is and whether it is to be seen or not, in the order of the page.
 * Nothing of the page can look into a closed root; the browser's own tools can.
 */
export async function journalButtons(page: Page): Promise<JournalButton[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const found: JournalButton[] = [];
    for (const face of facesIn(root)) found.push(await describe(cdp, face.backendNodeId));
    return found;
  } finally {
    await cdp.detach();
  }
}

/** In the middle of a button: a point to press. */
export const middleOf = ({ x, y, width, height }: JournalButton) => ({ x: x + width / 2, y: y + height / 2 });

const inside = ({ children = [], shadowRoots = [], contentDocument }: Node): Node[] => [
  ...shadowRoots,
  ...children,
  ...(contentDocument ? [contentDocument] : []),
];

function facesIn(node: Node): Node[] {
  const closed = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const own = closed.flatMap(({ children = [] }) => children.filter(({ nodeName }) => nodeName === 'BUTTON'));
  return [...own, ...inside(node).flatMap(facesIn)];
}

async function describe(cdp: CDPSession, backendNodeId: number): Promise<JournalButton> {
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    backendNodeId,
    fetchRelatives: false,
  });
  const label = String(nodes[0]?.name?.value ?? '').replaceAll(/\s+/g, ' ');
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: look.toString(),
    returnByValue: true,
  });
  return { label, ...(result.value as Omit<JournalButton, 'label'>) };
}

/** Runs in the page, on a button. */
function look(this: HTMLButtonElement) {
  const { x, y, width, height } = this.getBoundingClientRect();
  const ink = getComputedStyle(this.querySelector('path')!).fill;
  return { ink, tabIndex: this.tabIndex, x, y, width, height };
}

declare const chrome: { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };

/** What buttons say to the extension from now on; each answer empties it. */
export async function hear(worker: Worker): Promise<() => Promise<unknown[]>> {
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(message));
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard.splice(0));
}
