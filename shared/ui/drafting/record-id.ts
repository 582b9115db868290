import type { Id } from "../../domain/entity.ts";

/** Whether the id in the address is that of a record of this type. */
export const isId = <Type extends string>(id: string | undefined, type: Type): id is Id<Type> =>
  id?.startsWith(`${type}:`) ?? false;
