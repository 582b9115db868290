import { useEffect, useRef, useState } from "preact/hooks";
import type { CaptureId } from "../../domain/capture.ts";
import type { NoteOffer, NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";

type Chips = NoteOffer["chips"];
type Offers = ReadonlyMap<CaptureId, { readonly view: NoteView; readonly chips: Chips }>;

const none: Chips = [];

/** So long the same notes stay in sight before anything is offered for them: who scrolls past wants no offer. */
const stayMs = 100;
/** Offers for more notes than this are not remembered while scrolling. */
const mostRemembered = 400;

/** The themes that may fit the notes in sight that have none. They come after the notes and never keep anybody waiting. */
export const useOffers = (inSight: readonly NoteView[]): ((view: NoteView) => Chips) => {
  const { api } = useApp();
  const [offers, setOffers] = useState<Offers>(new Map());
  // A note that changed, or whose themes did, comes in as a new view: it is asked for anew, and keeps its offer till then.
  const missing = useSame(inSight.filter((view) => isAsking(view) && offers.get(view.capture.id)?.view !== view));

  useEffect(() => {
    if (missing.length === 0) return undefined;
    let isPast = false;
    const ask = async (): Promise<void> => {
      const found = await api.offers(missing.map(({ capture }) => capture.id));
      if (isPast) return;
      const chipsOf = new Map(found.map(({ id, chips }) => [id, chips]));
      setOffers((before) => {
        const kept = before.size > mostRemembered ? [] : before;
        const fresh = missing.map((view) => ({ view, chips: chipsOf.get(view.capture.id) ?? none }));
        return new Map([...kept, ...fresh.map((offer) => [offer.view.capture.id, offer] as const)]);
      });
    };
    let idle = 0;
    const timer = setTimeout(() => (idle = requestIdleCallback(() => void ask())), stayMs);
    return () => {
      isPast = true;
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [missing, api]);

  return (view) => (isAsking(view) ? (offers.get(view.capture.id)?.chips ?? none) : none);
};

const isAsking = ({ capture, themes }: NoteView): boolean => themes.length === 0 && !capture.leftLoose;

/** The list of the last time, for as long as it holds the same. */
const useSame = <T>(list: readonly T[]): readonly T[] => {
  const last = useRef(list);
  const isSame = last.current.length === list.length && list.every((item, at) => item === last.current[at]);
  if (!isSame) last.current = list;
  return last.current;
};
