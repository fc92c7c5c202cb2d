package org.denouement.read.syntax.morph;

/** What the dictionary says a form may be: a lemma, a part of speech (its number) and features. */
record Analysis(String lemma, int upos, Feats feats) {}
