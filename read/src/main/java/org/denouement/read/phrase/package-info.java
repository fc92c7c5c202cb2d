/** Sentences as words to look up, and tables of phrases to look them up in. */
@NullMarked
package org.denouement.read.phrase;

import org.jspecify.annotations.NullMarked;
