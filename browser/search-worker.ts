import { serveSearch } from "../shared/store/serve-search.ts";

// This file is the worker of `search.ts`: what is global here is the worker itself.
serveSearch(self, "cirkel");
