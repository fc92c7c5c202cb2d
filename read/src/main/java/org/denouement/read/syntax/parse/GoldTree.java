package org.denouement.read.syntax.parse;

import org.denouement.read.syntax.morph.Words;

/** A tagged sentence and its true tree, to learn from: heads as indices, the root's head {@code size}; labels by number. */
record GoldTree(Words words, int[] heads, int[] labels) {}
