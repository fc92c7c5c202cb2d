package org.denouement.read.time;

/**
 * A rule of a language, from {@code times/rules.tsv}: its name, its pattern, the operation that works out the value
 * and the arguments it gives it.
 */
record Rule(String name, int order, Pattern pattern, String operation, Slots arguments) {}
