// What a timeline may be grouped by: apart from the timeline itself, because a calendar knows these words before
// anybody has asked for one.

export const TIMELINE_GROUPINGS = ['level', 'provider', 'place'] as const;
export type TimelineGrouping = (typeof TIMELINE_GROUPINGS)[number];
