package org.denouement.read.reference;

import org.denouement.model.reading.Gender;

/**
 * A noun as the lists have it: what it speaks of, its gender, how many tokens it takes, and
 * whether it says what somebody is to another: « sœur ».
 */
record Noun(String words, Sort sort, Gender gender, int tokens, boolean kin) {}
