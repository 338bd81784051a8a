// The shape of the descriptions: one per field, in German and English, and none too many. Leaving a field
// out, or describing one that does not exist, is a compile error.

/** What a field says, in German and in English, each one sentence or less. */
export type FieldDoc = readonly [de: string, en: string];

/** A description for every field of T. */
export type FieldDocs<T> = { readonly [Field in keyof Required<T>]: FieldDoc };

export const describeFields = <T>(docs: FieldDocs<T>): FieldDocs<T> => docs;
