// What coordinators need to see, as sentences above the timeline.
// Left out: finding it (domain/planning.ts).
import { html, type TemplateResult } from 'lit';
import type { CourseRun } from '../../../domain/course-runs.js';
import { planningOf } from '../../../domain/planning.js';
import type { TimelineView } from '../calendar-state.js';
import type { ViewContext } from '../view/context.js';

export const planningStyles = [];

export function planningTemplate(
  view: TimelineView,
  courses: readonly CourseRun[],
  { reading }: ViewContext,
): TemplateResult {
  const { gaps } = planningOf(courses, view.timeline.span, reading.today);
  return html`${gaps.length}`;
}
