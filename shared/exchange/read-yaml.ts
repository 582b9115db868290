import { FAILSAFE_SCHEMA, loadAll, realMapTag, YAMLException } from "js-yaml";

/** The first document, or the line from 1 where it is broken. All scalars stay text, so that a date is not moved by a time zone. */
export const readYaml = (source: string): { readonly value: unknown } | { readonly brokenAt: number } => {
  try {
    return { value: loadAll(source, options)[0] };
  } catch (error) {
    return { brokenAt: error instanceof YAMLException && error.mark ? error.mark.line + 1 : 1 };
  }
};

const options = {
  // A template that was never filled in, `title: {{title}}`, has a mapping for a key: only a Map holds that.
  schema: FAILSAFE_SCHEMA.withTags(realMapTag),
  // As in JSON the last of two equal keys counts, where it would break otherwise.
  json: true,
  // Nobody writes this many by hand.
  maxAliases: 50,
};
