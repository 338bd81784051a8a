// Registers <lotse-course-calendar>. Importing this file is all a page has to do.
import { define } from '../../ui/define.js';
import { CourseCalendarElement } from './course-calendar-element.js';

define('lotse-course-calendar', CourseCalendarElement);
