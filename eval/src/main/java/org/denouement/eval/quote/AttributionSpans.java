package org.denouement.eval.quote;

/** One attribution as PolNeAR has it; a source may be missing. */
record AttributionSpans(SpanList source, SpanList cue, SpanList content) {}
