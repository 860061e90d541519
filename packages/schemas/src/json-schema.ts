/** The part of JSON Schema 2020-12 that the published descriptions of the format use. */
export interface JsonSchema {
  /** The address of the whole. */
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  /** In words for people, as in "should be a list of goals". */
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: { readonly pattern?: string };
  readonly items?: boolean | JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The kinds of value that JSON Schema tells apart; there is no null, since what is blank is absent. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
