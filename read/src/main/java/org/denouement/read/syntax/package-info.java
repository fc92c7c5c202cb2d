/** Sentences, tokens, parts of speech, lemmas and the dependency tree. */
@NullMarked
package org.denouement.read.syntax;

import org.jspecify.annotations.NullMarked;
