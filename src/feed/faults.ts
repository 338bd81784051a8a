// zod's judgement of a record: what is wrong with it, and where. Loaded only for a record that the quick
// checker has refused, because zod is large. Left out: what to do about it (repair.ts).
import * as z from 'zod/mini';
import { header, RECORDS } from './schema.js';

/** A header is judged field by field; what it must have is filled in by mend-header.ts. */
const SCHEMAS = { ...RECORDS, header: z.partial(header) } as const;

export type SchemaName = keyof typeof SCHEMAS;
export type Complaint = z.core.$ZodIssue;
/** What is wrong with a value; nothing when it fits. */
export type Judge = (name: SchemaName, value: unknown) => readonly Complaint[];

export const judge: Judge = (name, value) => z.safeParse(SCHEMAS[name], value).error?.issues ?? [];
