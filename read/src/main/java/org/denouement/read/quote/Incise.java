package org.denouement.read.quote;

/** A clause put into or after what it attributes: « , a déclaré le maire, »; its words from comma to comma. */
record Incise(int from, int to, Cue cue) {}
