const pair = <const S extends 'front' | 'back', const P extends string>(side: S, part: P) =>
  [`${side}.right${part}`, `${side}.left${part}`] as const;

/**
 * The areas of the body on the map of injuries, by zone, from the head down. Right and left are the child's own. Every
 * one can be seen or told of without undressing anybody further than a nurse would.
 */
export const bodyZones = {
  head: ['front.forehead', 'front.face', ...pair('front', 'Ear'), 'front.neck', 'back.head', 'back.neck'],
  trunk: ['front.chest', 'front.belly', 'front.groin', 'back.upperBack', 'back.lowerBack', 'back.buttocks'],
  arms: [
    ...pair('front', 'UpperArm'),
    ...pair('front', 'Forearm'),
    ...pair('front', 'Palm'),
    ...pair('back', 'UpperArm'),
    ...pair('back', 'Elbow'),
    ...pair('back', 'Forearm'),
    ...pair('back', 'Hand'),
  ],
  legs: [
    ...pair('front', 'Thigh'),
    ...pair('front', 'Knee'),
    ...pair('front', 'Shin'),
    ...pair('front', 'Foot'),
    ...pair('back', 'Thigh'),
    ...pair('back', 'Knee'),
    ...pair('back', 'Calf'),
    ...pair('back', 'Foot'),
  ],
} as const;
export type BodyZone = keyof typeof bodyZones;
export type BodyArea = (typeof bodyZones)[BodyZone][number];

export const bodyAreas: readonly BodyArea[] = Object.values(bodyZones).flat();

/** What was seen there. */
export const injuries = ['bruise', 'scratch', 'wound', 'burn', 'bite', 'swelling', 'other'] as const;
export type Injury = (typeof injuries)[number];

/** The colour of a trace, as somebody without a chart would say it. It tells no age: only a doctor may say one. */
export const traceColours = ['red', 'purple', 'green', 'brown', 'pale', 'other'] as const;
export type TraceColour = (typeof traceColours)[number];
