// The icons of first views: by the names lucide gives them, those of chapters by the keys of the feed. Loaded by
// late-icon.ts once the first of them has been asked for. Left out: icons of what comes later anyway, which import their own.
import accessibility from 'lucide/dist/esm/icons/accessibility.mjs';
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import arrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import baby from 'lucide/dist/esm/icons/baby.mjs';
import banknote from 'lucide/dist/esm/icons/banknote.mjs';
import bookOpenText from 'lucide/dist/esm/icons/book-open-text.mjs';
import briefcase from 'lucide/dist/esm/icons/briefcase.mjs';
import calendarDays from 'lucide/dist/esm/icons/calendar-days.mjs';
import calendarRange from 'lucide/dist/esm/icons/calendar-range.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import chevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import chevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import chevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import circleEllipsis from 'lucide/dist/esm/icons/circle-ellipsis.mjs';
import circleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import circleX from 'lucide/dist/esm/icons/circle-x.mjs';
import clock from 'lucide/dist/esm/icons/clock.mjs';
import doorOpen from 'lucide/dist/esm/icons/door-open.mjs';
import euro from 'lucide/dist/esm/icons/euro.mjs';
import footprints from 'lucide/dist/esm/icons/footprints.mjs';
import graduationCap from 'lucide/dist/esm/icons/graduation-cap.mjs';
import heartPulse from 'lucide/dist/esm/icons/heart-pulse.mjs';
import hourglass from 'lucide/dist/esm/icons/hourglass.mjs';
import house from 'lucide/dist/esm/icons/house.mjs';
import info from 'lucide/dist/esm/icons/info.mjs';
import listChecks from 'lucide/dist/esm/icons/list-checks.mjs';
import mapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import messagesSquare from 'lucide/dist/esm/icons/messages-square.mjs';
import monitor from 'lucide/dist/esm/icons/monitor.mjs';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import printer from 'lucide/dist/esm/icons/printer.mjs';
import rotateCw from 'lucide/dist/esm/icons/rotate-cw.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import waypoints from 'lucide/dist/esm/icons/waypoints.mjs';
import { icon } from './icon.js';

const ICONS = {
  accessibility,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  baby,
  'calendar-days': calendarDays,
  'calendar-range': calendarRange,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-question-mark': circleQuestionMark,
  'circle-x': circleX,
  clock,
  euro,
  footprints,
  hourglass,
  info,
  'list-checks': listChecks,
  'map-pin': mapPin,
  monitor,
  phone,
  printer,
  'rotate-cw': rotateCw,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  waypoints,
  // keys of chapters
  welcome: doorOpen,
  money: banknote,
  housing: house,
  german: bookOpenText,
  family: baby,
  work: briefcase,
  training: graduationCap,
  health: heartPulse,
  advice: messagesSquare,
  more: circleEllipsis,
};

export type IconName = keyof typeof ICONS;

/** Arrows and chevrons to a side follow the direction of reading. */
const isDirectional = (name: string): boolean => /-(left|right)$/.test(name);

export const firstIcon = (name: IconName) =>
  icon(ICONS[name], { directional: isDirectional(name) });

/** Draws an icon into the empty one that has kept its room. */
export function fillIcon(svg: SVGElement, name: IconName): void {
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.classList.toggle('directional', isDirectional(name));
  for (const [tag, attributes] of ICONS[name]) {
    const shape = document.createElementNS(svg.namespaceURI, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
}
